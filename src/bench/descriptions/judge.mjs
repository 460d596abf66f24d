// Reads datapackage.json of a baked site and every table that it describes with the libraries of Frictionless Data:
// the description has to be valid, and each value of each row of the type and within the bounds that it tells.
// The mark of byte order, which spreadsheets need, is taken off, because the library reads it as part of the first name.
//
//   npm install && npm run judge [-- folder of the site]
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import datapackage from 'datapackage';
import tableschema from 'tableschema';

const folder = resolve(process.argv[2] ?? '../../../target/site', 'data/v1');
const work = mkdtempSync(join(tmpdir(), 'igilik-'));
let wrong = 0;

function tell(what) {
  wrong++;
  console.error(what);
}

const data = await datapackage.Package.load(join(folder, 'datapackage.json'), { basePath: folder });
data.errors.forEach((error) => tell(`datapackage.json: ${error.message}`));
if (data.resources.length === 0) {
  tell('datapackage.json describes no table');
}
for (const resource of data.resources) {
  const file = join(work, `${resource.name}.csv`);
  writeFileSync(file, readFileSync(join(folder, resource.descriptor.path), 'utf8').replace(/^\uFEFF/, ''));
  try {
    const table = await tableschema.Table.load(file, { schema: resource.descriptor.schema });
    console.log(`${resource.name}: ${(await table.read()).length} rows`);
  } catch (error) {
    (error.errors?.length ? error.errors : [error]).forEach((each) =>
      tell(`${resource.name}: row ${each.rowNumber}, column ${each.columnNumber}: ${each.message}`));
  }
}
rmSync(work, { recursive: true });
process.exit(wrong ? 1 : 0);
