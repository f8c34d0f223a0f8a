import { serve } from '#/lib/threads/serve.ts';
import { inspect } from './inspect.ts';
import type { InspectionCalls } from './inspection.ts';

serve<InspectionCalls>({ inspect });
