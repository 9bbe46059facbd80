export interface CircuitBreaker {
  /** Whether a request may be tried now. */
  allows(): boolean;
  readonly isOpen: boolean;
  succeeded(): void;
  failed(): void;
  /** The request ended without saying anything about the other side. */
  abandoned(): void;
}

/** Opens after `failures` in a row; when `openMs` have passed one request may try, and decides whether it closes. */
export function createCircuitBreaker(
  failures: number,
  openMs: number,
  now: () => number = () => performance.now(),
): CircuitBreaker {
  let inRow = 0;
  let openUntil = 0;
  let isProbing = false;
  return {
    allows() {
      if (inRow < failures) return true;
      if (isProbing || now() < openUntil) return false;
      isProbing = true;
      return true;
    },
    get isOpen() {
      return inRow >= failures;
    },
    succeeded() {
      inRow = 0;
      isProbing = false;
    },
    failed() {
      inRow += 1;
      isProbing = false;
      if (inRow >= failures) openUntil = now() + openMs;
    },
    abandoned() {
      isProbing = false;
    },
  };
}
