import { vi } from 'vitest';

/** An upload of the page, which is answered when the test says so. */
class SlowUpload {
  upload = {};
  onload = () => {};
  onerror = () => {};
  status = 200;
  responseText = '';
  open = () => {};
  setRequestHeader = () => {};
  getResponseHeader = () => null;
  abort = () => {};
  send = () => {};
}

/** Lets uploads wait for the test until its end; the last one that began is `last`. */
export const slowUploads = () => {
  const begun: SlowUpload[] = [];
  vi.stubGlobal(
    'XMLHttpRequest',
    class extends SlowUpload {
      override send = () => void begun.push(this);
    },
  );
  const last = () => {
    const upload = begun.at(-1);
    if (!upload) throw new Error('No upload has begun.');
    return upload;
  };
  return {
    answer: (report: object) => {
      last().responseText = JSON.stringify(report);
      last().onload();
    },
    fail: () => last().onerror(),
  };
};
