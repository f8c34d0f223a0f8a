import { serve } from '#/lib/threads/serve.ts';
import type { BackupCalls } from './in-thread.ts';
import { takeSnapshot } from './snapshot.ts';
import { verifyBackup } from './verify.ts';

serve<BackupCalls>({ take: takeSnapshot, verify: verifyBackup });
