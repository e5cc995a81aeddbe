const INVOER = ['pointerdown', 'keydown', 'input', 'scroll'] as const;

/** Wacht tot de lezer `ms` milliseconden lang niets heeft aangeraakt, getypt of geschoven; gaat dan pas verder. */
export const alsHetStilIs = (ms: number): Promise<void> =>
  new Promise((klaar) => {
    let wekker = setTimeout(af, ms);
    function opnieuw() {
      clearTimeout(wekker);
      wekker = setTimeout(af, ms);
    }
    function af() {
      for (const soort of INVOER) removeEventListener(soort, opnieuw, true);
      klaar();
    }
    for (const soort of INVOER) addEventListener(soort, opnieuw, { capture: true, passive: true });
  });
