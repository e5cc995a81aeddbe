import { describe, expect, test } from 'vitest';
import { begripSchema } from '../../src/inhoud/schema-naslag.ts';
import { koppelBegrippen } from '../../src/inhoud/koppel-begrippen.ts';

const begrip = (naam: string, afkorting: string | null = null, anders: object = {}) =>
  begripSchema.parse({ naam, afkorting, groep: 'papier', betekenis: `Wat ${naam} is.`, bron: 'WPO', ...anders });

const BEGRIPPEN = {
  plan: begrip('ontwikkelingsperspectief', 'OPP', { vormen: ['ontwikkelingsperspectieven', "OPP's"] }),
  so: begrip('speciaal onderwijs', 'so'),
  vso: begrip('voortgezet speciaal onderwijs', 'vso'),
  ib: begrip('intern begeleider', "ib'er"),
  grond: begrip('grondslag', null, { vanzelf: false, vormen: ['grondslag van de school'] }),
};

/** De HTML met korte knoppen, zodat een verwachting leesbaar is: [id:woord]. */
const koppel = (html: string, elders = {}) =>
  koppelBegrippen(html, BEGRIPPEN, elders).html.replace(
    /<button type="button" class="begrip" popovertarget="uitleg-([a-z]+)">(.*?)<\/button>/g,
    '[$1:$2]',
  );

describe('a term gets its explanation at first use:', () => {
  test.each<[string, string, string]>([
    ['once', '<p>Een intern begeleider. De intern begeleider.</p>', '<p>Een [ib:intern begeleider]. De intern begeleider.</p>'],
    ['with a capital and in the plural', '<p>Ontwikkelingsperspectieven.</p>', '<p>[plan:Ontwikkelingsperspectieven].</p>'],
    ['the longest term wins', '<p>voortgezet speciaal onderwijs</p>', '<p>[vso:voortgezet speciaal onderwijs]</p>'],
    ['not inside a longer word', '<p>sofa, grondslagen en OPPER</p>', '<p>sofa, grondslagen en OPPER</p>'],
    ['not when the name is an ordinary word', '<p>De grondslag.</p>', '<p>De grondslag.</p>'],
    ['but in a form that is not', '<p>De grondslag van de school.</p>', '<p>De [grond:grondslag van de school].</p>'],
    [
      'a compound belongs to its abbreviation',
      '<p>Het speciaal onderwijs. Een so-school.</p>',
      '<p>Het [so:speciaal onderwijs]. Een so-school.</p>',
    ],
    ['an abbreviation is case sensitive', '<p>opp, SO</p>', '<p>opp, SO</p>'],
    ['the second half of "(v)so" is not "so"', '<p>het (v)so</p>', '<p>het (v)so</p>'],
    [
      'headings, links, buttons and labels are left alone',
      '<h2>De intern begeleider</h2><a href="/x/">intern begeleider</a><span class="bij-regel">intern begeleider</span><p>intern begeleider</p>',
      '<h2>De intern begeleider</h2><a href="/x/">intern begeleider</a><span class="bij-regel">intern begeleider</span><p>[ib:intern begeleider]</p>',
    ],
    [
      'attributes and comments are left alone',
      '<!-- OPP --><p title="een > OPP">x</p>',
      '<!-- OPP --><p title="een > OPP">x</p>',
    ],
    [
      'an element without content closes itself',
      '<p>a<br>b</p><h2>so</h2><p>speciaal onderwijs</p>',
      '<p>a<br>b</p><h2>so</h2><p>[so:speciaal onderwijs]</p>',
    ],
    [
      'what an author linked becomes the first, then stays a link',
      '<p><a href="/b/#plan" data-begrip="plan">het plan</a> <a href="/b/#plan" data-begrip="plan">plan</a></p>',
      '<p>[plan:het plan] <a href="/b/#plan" data-begrip="plan">plan</a></p>',
    ],
  ])('%s', (_naam, html, verwacht) => {
    expect(koppel(html)).toBe(verwacht);
  });
});

describe('an abbreviation is written out once:', () => {
  test.each<[string, string, object, string]>([
    [
      'when nothing says it in full',
      '<p>Het OPP. Een OPP.</p>',
      {},
      '<p>Het [plan:OPP] (ontwikkelingsperspectief). Een OPP.</p>',
    ],
    ['not after the name', '<p>Het ontwikkelingsperspectief (OPP).</p>', {}, '<p>Het [plan:ontwikkelingsperspectief] (OPP).</p>'],
    [
      'not when a heading says it',
      '<h2>Ontwikkelingsperspectief</h2><p>OPP</p>',
      {},
      '<h2>Ontwikkelingsperspectief</h2><p>[plan:OPP]</p>',
    ],
    [
      'not when the question says it in every voice',
      '<p>OPP</p>',
      {
        school: 'Is er een ontwikkelingsperspectief?',
        ouder: 'Een ontwikkelingsperspectief?',
        leerling: 'Een ontwikkelingsperspectief?',
      },
      '<p>[plan:OPP]</p>',
    ],
    [
      'when one voice has not read it',
      '<p>OPP</p>',
      { school: 'Is er een ontwikkelingsperspectief?' },
      '<p>[plan:OPP] (ontwikkelingsperspectief)</p>',
    ],
    ['with an escaped apostrophe', '<p>de ib&#39;er</p>', {}, '<p>de [ib:ib&#39;er] (intern begeleider)</p>'],
    ['a plural counts as the abbreviation', "<p>Twee OPP's.</p>", {}, "<p>Twee [plan:OPP's] (ontwikkelingsperspectief).</p>"],
  ])('%s', (_naam, html, elders, verwacht) => {
    expect(koppel(html, elders)).toBe(verwacht);
  });
});

test('each voice gets its own first use, and a shared text serves them all', () => {
  const school = '<div class="v-school v-leerling"><p>OPP</p></div>';
  const ouder = '<div class="v-ouder"><p>OPP</p></div>';
  expect(koppel(`${school}${ouder}<p>OPP</p>`)).toBe(
    school.replace('OPP', '[plan:OPP] (ontwikkelingsperspectief)') +
      ouder.replace('OPP', '[plan:OPP] (ontwikkelingsperspectief)') +
      '<p>OPP</p>',
  );
});

test('the terms are named once each, in the order of their first use', () => {
  const { begrippen } = koppelBegrippen('<p>so, OPP, so en het OPP</p>', BEGRIPPEN);
  expect(begrippen).toEqual(['so', 'plan']);
});

test('running it twice changes nothing', () => {
  const { html } = koppelBegrippen(
    '<p>Het OPP en de intern begeleider.</p><div class="v-ouder">speciaal onderwijs</div>',
    BEGRIPPEN,
  );
  expect(koppelBegrippen(html, BEGRIPPEN).html).toBe(html);
});
