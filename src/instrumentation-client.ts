// Runs in the browser before anything else. zod would try whether it may compile code (`new Function`), which the pages'
// policy forbids and the browser reports. This is where zod looks for its settings; a page that needs no schema loads no zod.
Object.assign(globalThis, { __zod_globalConfig: { jitless: true } });
