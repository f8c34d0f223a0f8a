import { z } from 'zod';

// Runs in the browser before any schema is made. zod would try whether it may compile code (`new Function`), which the
// pages' policy forbids and the browser reports.
z.config({ jitless: true });
