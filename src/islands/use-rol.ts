import { useEffect, useState } from 'react';
import { leesInstelling } from '../engine/settings-store.ts';
import type { Rol } from '../engine/settings-store.ts';
import { openOpslag } from '../engine/storage.ts';

/** De gekozen rol, en elke nieuwe keuze zolang de pagina openstaat; null zolang niets is gekozen. */
export const useRol = (): Rol | null => {
  const [rol, zetRol] = useState<Rol | null>(null);
  useEffect(() => {
    const lees = () =>
      zetRol(
        leesInstelling(
          openOpslag(() => localStorage),
          'rol',
        ) ??
          leesInstelling(
            openOpslag(() => sessionStorage),
            'rol',
          ),
      );
    lees();
    document.addEventListener('rol', lees);
    return () => document.removeEventListener('rol', lees);
  }, []);
  return rol;
};
