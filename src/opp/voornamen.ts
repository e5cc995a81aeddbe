/** Veelvoorkomende voornamen die geen gewoon woord zijn; ook zonder achternaam verraden zij wie iemand is. */
export const VOORNAMEN: ReadonlySet<string> = new Set(
  `aaliyah abdel abdullah ahmed aisha alexander ali alice amber amina amira amy anna anne anouk arjan arjen ayoub bas benjamin bianca
  bilal bob bram brechje carlijn charlotte chantal chloe christiaan claudia cornelis daan damian daniel danique david dennis denise
  dewi dirk dylan eline elif elin elise ella ellen els emily emma emre erik esmee esther eva evelien evi fatima fatma faye femke
  feline fenna fleur floor floris frank frans frederik gerard gerrit gijs guus hamza hanna hannah hans hatice hendrik henk hugo
  ibrahim ilse imane ingrid isa isabel isabella ismail ivo jaap jack jacob jade jamal jan jana janneke jasmijn jasper jayden jeroen
  jesse jessica jip job johan johanna john joost jorrit joris joshua julia julian julie jurre karel karim karin kees kevin khadija
  kim klaas koen lara lars laura lauren leila lena leon levi liam lieke lies linda linn lisa liv liz lotte louise luca lucas luuk
  maarten maartje maaike manon marc marco maria mariam marieke marijke marin marit mark marlies martijn mart mats matthijs maud
  mehmet melissa merel meryem michael michelle mila milan mirjam mohamed mohammed mustafa nadia naomi nathan nick niels nienke nikki
  nina noah noa nora nour olaf olivia oscar pascal patrick paul pepijn peter petra pieter pim quinten rachid raf ramon remco renate
  rick rob robin roel romy ronald ruben rutger ryan saar salma sam samira samuel sander sandra sanne sara sarah sebastiaan selin sem
  senna siem silke simon sjoerd sofie sophie stefan stijn suzanne sven tamara tess teun thijs thomas tijmen tijn tim timo tobias tom
  twan umut valerie vera victor victoria vincent wessel willem wouter yara yasmin yasmine youssef yusuf yvonne zainab zara zeynep zoe`.split(
    /\s+/,
  ),
);

/** Woorden met een hoofdletter die geen mens zijn: methoden, toetsen, talen, organisaties en namen van papieren. */
export const GEEN_NAAM: ReadonlySet<string> = new Set(
  `nederland nederlands nederlandse engels engelse duits duitse frans franse spaans turks turkse arabisch arabische pools poolse
  oekraiens papiaments fries friese europees amerikaans cito amn dia iep route boom lvs rekenen taal lezen leerling beeld
  samenwerkingsverband inspectie jeugdgezondheidszorg jeugdzorg jeugdhulp veilig thuis leerplicht gemeente opp tlv ggz ggd ggz mbo
  vmbo havo vwo isk azc po vo so vso sbo ib ib'er iq adhd ass avi dmt avmt drempelonderzoek nieuwsbegrip estafette staal pluspunt
  getal ruimte alles telt wereld blink snappet gynzy squla bouw letterster rekentuin taalzee kurzweil word wais wisc nio sidi viseon
  zien kijk scol kwink kanjertraining rots water pbs windows chromebook ipad google microsoft teams classroom magister parnassys
  somtoday esis kerst pasen sinterklaas suikerfeest ramadan hemelvaart pinksteren koningsdag entree`.split(/\s+/),
);
