/** A wait that can be ended early. One waits at a time. */
export class Pause {
  #end: (() => void) | undefined;

  /** Waits so many milliseconds, or until `end` is called. */
  wait(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#end?.(), milliseconds);
      this.#end = () => {
        clearTimeout(timer);
        this.#end = undefined;
        resolve();
      };
    });
  }

  end(): void {
    this.#end?.();
  }
}
