import { serve } from '#/lib/threads/serve.ts';
import { maskRequest } from './mask-request.ts';
import type { MaskingCalls } from './masking-desk.ts';

serve<MaskingCalls>({ mask: (asked) => maskRequest(asked) });
