/** Groups of areas that several areas may import. */
export const threads = ['src/lib/threads', 'src/lib/thread-priority.ts'];
export const settings = ['src/lib/config.ts', 'src/lib/models', 'src/lib/logger'];
export const store = ['src/lib/domain', 'src/lib/db'];
