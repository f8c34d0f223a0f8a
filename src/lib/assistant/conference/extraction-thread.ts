import { serve } from '#/lib/threads/serve.ts';
import { extractReferences } from './extract.ts';
import type { ExtractionCalls } from './reference-desk.ts';

serve<ExtractionCalls>({ extract: (text) => extractReferences(text) });
