/**
 * Calls `action` soon after `call`, and again at the earliest `milliseconds` later however often it
 * is called meanwhile; the last call is never lost.
 */
export function atMostEvery(milliseconds: number, action: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let again = false;
  const run = () => {
    again = false;
    action();
    timer = setTimeout(() => {
      timer = undefined;
      if (again) run();
    }, milliseconds);
  };
  return {
    call: () => {
      if (timer === undefined) run();
      else again = true;
    },
    cancel: () => clearTimeout(timer),
  };
}
