'use client';

import './globals.css';

/** The last resort: not even the document could be rendered, so the language is not known and both are written. */
export default function GlobalError({ retry }: { error: Error; retry: () => void }) {
  return (
    <html lang="pt-BR">
      <body>
        <title>Juca</title>
        <main role="alert" className="mx-auto flex min-h-dvh max-w-[28rem] flex-col justify-center gap-3 p-8">
          <h1 className="font-serif text-display">Esta tela não pôde ser exibida</h1>
          <p className="text-ink-2">
            O que você já enviou está guardado, e os rascunhos ficam neste aparelho.
          </p>
          <p lang="en" className="text-ink-2">
            This screen could not be shown. What you have sent is saved, and drafts stay on this device.
          </p>
          <button
            type="button"
            onClick={retry}
            className="mt-4 h-11 self-start rounded-full bg-ink px-5 text-surface"
          >
            Tentar novamente · <span lang="en">Try again</span>
          </button>
        </main>
      </body>
    </html>
  );
}
