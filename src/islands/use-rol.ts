import { useEffect, useState } from 'react';
import { INSTELLINGEN } from '../engine/settings-store.ts';
import type { Rol } from '../engine/settings-store.ts';

/** De gekozen rol, en elke nieuwe keuze zolang de pagina openstaat; null zolang niets is gekozen. Werkt ook zonder opslag. */
export const useRol = (): Rol | null => {
  const [rol, zetRol] = useState<Rol | null>(null);
  useEffect(() => {
    // De rolkeuze zet de rol op <html> vóór zij dit bericht geeft; bij het laden deed het script in de kop dat.
    const lees = () => zetRol(INSTELLINGEN.rol.find((naam) => naam === document.documentElement.dataset['rol']) ?? null);
    lees();
    document.addEventListener('rol', lees);
    return () => document.removeEventListener('rol', lees);
  }, []);
  return rol;
};
