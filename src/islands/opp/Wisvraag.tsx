import { useState } from 'react';

/** De knop die het OPP wist, met één vraag ertussen: wissen is niet terug te draaien. */
export const Wisvraag = ({ wis }: { wis: () => void }) => {
  const [zeker, zetZeker] = useState(false);
  return (
    <div className="opp-wis">
      {zeker ? (
        <>
          <p role="status">Dit wist het OPP en het vorige concept in dit tabblad en op dit apparaat. Dat kan niet terug.</p>
          <p className="knoppen">
            <button
              type="button"
              className="knop"
              onClick={() => {
                wis();
                zetZeker(false);
              }}
            >
              Ja, wis dit OPP
            </button>
            <button type="button" className="knop stil" onClick={() => zetZeker(false)}>
              Nee, bewaar het
            </button>
          </p>
        </>
      ) : (
        <button type="button" className="knop-link" onClick={() => zetZeker(true)}>
          Wis dit OPP
        </button>
      )}
    </div>
  );
};
