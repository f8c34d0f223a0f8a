const names = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

/** True for a name or an address that always means the machine itself. */
export const isLoopbackName = (name: string): boolean => names.has(name);
