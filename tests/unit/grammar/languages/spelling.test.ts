import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { languageOf } from '@/utils/grammar/languages/detect';
import { openSpellers } from '@/utils/grammar/languages/spellers';
import { flagged, unmarked } from '../../marked';

const spellers = openSpellers(async (language) =>
  gunzipSync(readFileSync(`public/spelling/${language}.gz`)),
);

test.each([
  ['fr', 'Bonjour, merci pour votre message, nous allons vérifier.'],
  ['es', 'Hola, gracias por su mensaje, lo vamos a revisar.'],
  ['pt', 'Olá, obrigado pela mensagem, já vamos verificar com o transporte.'],
  ['nl', 'Goedemiddag, bedankt voor uw bericht, wij gaan dit voor u na.'],
  [undefined, 'Guten Tag, vielen Dank für Ihre Nachricht, wir sehen das nach.'],
  [undefined, 'Ciao, grazie per il messaggio, lo verifichiamo subito con il corriere.'],
  [undefined, 'Hello, thank you for your message, we are looking into it.'],
  [undefined, 'Hola, gràcies pel missatge, ho mirem amb el transportista.'],
  // Too short to tell.
  [undefined, 'Bonjour'],
  [undefined, 'La Paz'],
  [undefined, ''],
])('%s: %s', (language, text) => {
  expect(languageOf(text)?.id).toBe(language);
});

describe('what the dictionary of a language does not have is found, where a known word is near', () => {
  test.each([
    'Bonjour, merci pour votre [mesage]. Votre [comande] a été expédiée hier et vous [receverez] un email.',
    'Je suis [desolé] pour ce retard, nous allons [verifier] [deja] avec le transporteur.',
    'Hola, gracias por su mensaje. Su pedido fue [embiado] ayer y lo [recivirá] mañana.',
    'Olá, obrigado pelo contato. O seu pedido foi enviado ontem e [voce] recebe a [encomanda] amanhã.',
    'Goedemiddag, bedankt voor uw bericht. Uw [bestellling] is gisteren [verzondenn].',
    // Clean: elisions, hyphens, compounds, both spellings of Portuguese, names, ids, links, English words.
    'L’adresse d’aujourd’hui n’est pas celle qu’il nous a donnée, est-ce que c’est là-bas ?',
    'Quelqu’un de l’équipe PayQuix vous répond pour le login, le ticket AB12xy et https://exemple.fr/pagge.',
    'Póngase en contacto con nosotros; se lo devolveremos y podrá enviárnoslo cuando quiera.',
    'A equipa e a equipe de contacto vão enviar-lhe o ficheiro; a ação é de facto a mesma.',
    'Het wachtwoord van de klantenservice en de verzendkosten met levertijd zijn voor u aangepast.',
    // Others: nothing is said.
    'Guten Tag, die Bestelllung ist gestern verschickt worden und kommt morgen an.',
    'The order was shiped yesterday and you will get an emial.',
  ])('%s', async (example) => {
    const { text, marks } = unmarked(example);
    const { findings } = await spellers.check(text);
    expect(flagged(text, findings)).toEqual(marks);
  });
});

test('words of the customer and of the dictionary are left alone', async () => {
  const text = 'Merci pour votre mesage, nous allons vous envoyer la comande avec le suivi.';
  const { findings } = await spellers.check(text, { context: 'mon mesage', known: ['Comande'] });
  expect(findings).toEqual([]);
});

test('in a draft of two languages each paragraph is judged by its own', async () => {
  const text =
    'Thank you for your mesage, we are on it.\nMerci pour votre mesage, nous allons vérifier avec le transporteur.';
  const { findings, paragraphs } = await spellers.check(text);
  expect(findings.map(({ span }) => span.start)).toEqual([text.lastIndexOf('mesage')]);
  expect(findings[0]?.fixes[0]?.text).toBe('message');
  expect(paragraphs).toEqual([{ start: text.indexOf('\n') + 1, end: text.length }]);
});

test('a language that cannot be read is told of, and tried again', async () => {
  let reads = 0;
  const told: unknown[] = [];
  const broken = openSpellers(
    () => Promise.reject(new Error(`read ${++reads}`)),
    (error) => told.push(error),
  );
  const text = 'Merci pour votre mesage, nous allons vérifier avec le transporteur.';
  expect((await broken.check(text)).findings).toEqual([]);
  expect((await broken.check(text)).findings).toEqual([]);
  expect([reads, told.length]).toEqual([2, 2]);
});
