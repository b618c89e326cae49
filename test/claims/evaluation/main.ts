import { existsSync, writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { extractClaims } from '../../../src/claims.js';
import { asMarkdown, DIFFERENCES_FILE, differences } from './differences.js';
import { evaluate } from './evaluate.js';
import { FLOORS_FILE, fallsIn, floorsOf, readFloors, writeFloors } from './floors.js';
import { faults, readGold } from './gold.js';
import { summary } from './report.js';

const GOLD_FOLDER = 'fixtures/claims';

const command = new Command('evaluate')
  .description('scores the claims found in annotated texts')
  .argument('[folder]', 'folder of NAME.txt and NAME.json', GOLD_FOLDER)
  .option('--misses', 'list every claim that is missing, surplus or wrong in something')
  .option('--record', `write what was found over ${GOLD_FOLDER} to ${FLOORS_FILE} and ${DIFFERENCES_FILE}`)
  .option('--allow-lower', 'with --record: also where a figure has fallen')
  .action(run);

command.parse();

function run(folder: string, options: { misses?: boolean; record?: boolean; allowLower?: boolean }): void {
  const { documents, withoutText } = readGold(folder);
  const unsound = documents.flatMap((document) =>
    faults(document).map((fault) => `${document.name}: ${fault}`),
  );
  if (unsound.length > 0) command.error(unsound.join('\n'));

  const result = evaluate(documents, (text) => extractClaims(text));
  if (options.misses) console.log(asMarkdown(differences(result)));
  console.log(summary(result));
  if (withoutText.length > 0)
    console.log(`left out, their text is not in the folder: ${withoutText.join(', ')}`);
  if (!options.record) return;

  if (folder !== GOLD_FOLDER) command.error(`floors are recorded over ${GOLD_FOLDER} only`);
  const lower = existsSync(FLOORS_FILE) ? fallsIn(result, readFloors(FLOORS_FILE)) : [];
  if (lower.length > 0 && !options.allowLower) command.error(`not recorded, fallen:\n${lower.join('\n')}`);
  writeFloors(FLOORS_FILE, floorsOf(result));
  writeFileSync(DIFFERENCES_FILE, asMarkdown(differences(result)));
  console.log(`recorded in ${FLOORS_FILE} and ${DIFFERENCES_FILE}`);
}
