import { describe, expect, test } from 'vitest';
import { antwoordenNaarFragment, fragmentNaarAntwoorden, MAX_FRAGMENT } from '../../src/engine/answers-codec.ts';

describe('antwoordenNaarFragment', () => {
  test('writes answers in the order of the route', () => {
    const spoor = [
      { stap: 'sector', keuze: 'po' },
      { stap: 'is-schriftelijk', keuze: 'ja' },
    ];
    expect(antwoordenNaarFragment(spoor)).toBe('#sector=po&is-schriftelijk=ja');
  });

  test('no answers give no fragment', () => {
    expect(antwoordenNaarFragment([])).toBe('');
  });

  test('never writes a voice, a role, or what it could not read back', () => {
    const vreemd = [
      { stap: 'stem', keuze: 'ouder' },
      { stap: 'rol', keuze: 'ouder' },
      { stap: 'a b', keuze: 'ja' },
      { stap: 'a', keuze: 'ja&b=nee' },
    ];
    expect(antwoordenNaarFragment(vreemd)).toBe('');
  });
});

describe('fragmentNaarAntwoorden', () => {
  test.each([
    '#sector=po&is-schriftelijk=ja',
    'sector=po&is-schriftelijk=ja',
    '#sector%3Dpo%26is-schriftelijk%3Dja',
    '#&sector=po&&is-schriftelijk=ja&',
  ])('reads %s', (fragment) => {
    expect(fragmentNaarAntwoorden(fragment)).toEqual({ antwoorden: { sector: 'po', 'is-schriftelijk': 'ja' }, genegeerd: [] });
  });

  test.each(['', '#', '#ouder', '#begrip-tlv', '#%E0%A4%A'])('%s holds no answers', (fragment) => {
    expect(fragmentNaarAntwoorden(fragment)).toEqual({ antwoorden: null, genegeerd: [] });
  });

  test('lists what is no answer and keeps the rest', () => {
    const { antwoorden, genegeerd } = fragmentNaarAntwoorden('#a=ja&A=ja&b=&=c&c=d=e&__proto__=x&<b>=ja&los&a=nee&stem=ouder');
    expect(antwoorden).toEqual({ a: 'ja' });
    expect(genegeerd.map(({ deel, reden }) => `${deel} ${reden}`)).toEqual([
      'A=ja geen-antwoord',
      'b= geen-antwoord',
      '=c geen-antwoord',
      'c=d=e geen-antwoord',
      '__proto__=x geen-antwoord',
      '<b>=ja geen-antwoord',
      'los geen-antwoord',
      'a=nee dubbel',
      'stem=ouder gereserveerd',
    ]);
  });

  test('a name of the language is an ordinary key', () => {
    const { antwoorden } = fragmentNaarAntwoorden('#constructor=ja');
    expect(Object.hasOwn(antwoorden ?? {}, 'constructor')).toBe(true);
  });

  test('a broken percent sign spoils its own part only', () => {
    expect(fragmentNaarAntwoorden('#a=ja&b=%E0%A4').antwoorden).toEqual({ a: 'ja' });
  });

  test('a fragment that is too long is not read', () => {
    const { antwoorden, genegeerd } = fragmentNaarAntwoorden(`#a=${'b'.repeat(MAX_FRAGMENT)}`);
    expect(antwoorden).toBeNull();
    expect(genegeerd[0]?.reden).toBe('te-lang');
  });
});

test('a fragment of the longest length is read, and of a longer one the beginning is told', () => {
  const langst = `${'a'.repeat(MAX_FRAGMENT - 3)}=ja`;
  expect(fragmentNaarAntwoorden(`#${langst}`).antwoorden).toEqual({ [langst.slice(0, -3)]: 'ja' });
  expect(fragmentNaarAntwoorden(`#${langst}a`)).toEqual({
    antwoorden: null,
    genegeerd: [{ deel: `${'a'.repeat(40)}…`, reden: 'te-lang' }],
  });
});
