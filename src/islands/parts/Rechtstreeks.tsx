type Props = { soort: 'vraag' | 'uitkomst'; stroom: string };

/**
 * Voor wie zonder één antwoord op een stap of uitkomst komt. Staat al op de pagina voordat de speler loopt, zodat er niets verspringt;
 * de stijl verbergt haar voor wie zonder script loopt of antwoorden in het adres heeft.
 */
export const Rechtstreeks = ({ soort, stroom }: Props) => (
  <div className="melding rechtstreeks" id="melding-niet-op-route">
    <p>
      {soort === 'uitkomst'
        ? 'Deze uitkomst hoort niet bij antwoorden van u. Hieronder staat alles wat erbij kan horen.'
        : 'U kwam hier rechtstreeks. Lees de uitleg, of begin bij de eerste vraag. Dan telt alles mee.'}
    </p>
    <p>
      <a href={`/${stroom}/`}>Naar het begin</a>
    </p>
  </div>
);
