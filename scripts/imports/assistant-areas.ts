import type { Area } from './area.ts';
import { settings, store, threads } from './groups.ts';

/** What helps the lawyer, part by part. */
export const assistantAreas: readonly Area[] = [
  {
    path: 'src/lib/assistant',
    mayImport: ['src/lib/domain', 'src/lib/models', ...threads],
    mayImportTypesOf: ['src/i18n/locales.ts'],
  },
  // What a proposal says, also for what shows it part by part.
  { path: 'src/lib/assistant/proposal-text.ts', mayImport: ['src/lib/domain'], browser: true },
  // What stands between a session's texts and a model's host. It works on the store's handle, which it is given.
  {
    path: 'src/lib/assistant/discretion',
    mayImport: ['src/lib/domain', 'src/lib/assistant', ...threads],
    mayImportTypesOf: ['src/lib/db/sessions.ts'],
  },
  // Reads references by the guide's rules, and judges them by tables of the domain.
  {
    path: 'src/lib/assistant/conference',
    mayImport: ['src/lib/domain', 'src/lib/assistant', ...threads],
  },
  {
    path: 'src/lib/assistant/model',
    mayImport: [
      ...['src/lib/domain', 'src/lib/models'],
      ...['src/lib/assistant', 'src/lib/assistant/proposal-text.ts'],
    ],
  },
  // A host for trying and for tests.
  {
    path: 'src/lib/assistant/rehearsal',
    mayImport: ['src/lib/domain', 'src/lib/assistant'],
  },
  // Runs answers and stores them; an answerer itself reads and writes nothing.
  {
    path: 'src/lib/assistant/answers',
    mayImport: [...store, 'src/lib/assistant', 'src/lib/logger'],
    mayImportTypesOf: ['src/i18n/locales.ts'],
  },
  // Brings together who answers, what may leave, and what is checked.
  {
    path: 'src/lib/answering',
    mayImport: [
      ...store,
      ...settings,
      'src/lib/assistant',
      ...['answers', 'discretion', 'grounding', 'guide/answer', 'model', 'rules'].map(
        (folder) => `src/lib/assistant/${folder}`,
      ),
    ],
  },
  // Checks what an answer cites and quotes, by the conference.
  {
    path: 'src/lib/assistant/grounding',
    mayImport: ['src/lib/domain', 'src/lib/assistant', 'src/lib/assistant/conference'],
    mayImportTypesOf: ['src/lib/assistant/rules/rule-calls.ts'],
  },
  // Applies the rules of the guide and of the grounding to long texts, in threads with turns.
  {
    path: 'src/lib/assistant/rules',
    mayImport: ['src/lib/domain', 'src/lib/assistant', 'src/lib/assistant/grounding', ...threads],
  },
  // What the guide says on the screen is in the language of the screen.
  {
    path: 'src/lib/assistant/guide/answer',
    mayImport: [
      ...['src/lib/domain', 'src/i18n'],
      ...['src/lib/assistant', 'src/lib/assistant/proposal-text.ts'],
    ],
    mayImportTypesOf: ['src/lib/assistant/rules/rule-calls.ts'],
  },
];
