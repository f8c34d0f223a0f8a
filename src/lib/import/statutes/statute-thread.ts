import { serve } from '#/lib/threads/serve.ts';
import { readStatute } from './read-statute.ts';
import type { StatuteCalls } from './statute-desk.ts';

serve<StatuteCalls>({ read: (file) => readStatute(file) });
