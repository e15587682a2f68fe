import { Article } from '../schemas/article.ts';
import { Audit, type AuditedReference } from '../schemas/audit.ts';
import { type Claim, ClaimFile, ClaimNotes } from '../schemas/claim.ts';
import { EvidenceNotes, LinkHosts } from '../schemas/evidence.ts';
import { Exceptions } from '../schemas/exceptions.ts';
import { GlossaryEntry } from '../schemas/glossary.ts';
import { type HarmEvent, Harms } from '../schemas/harm.ts';
import { Model, ModelNotes } from '../schemas/model.ts';
import { Planner } from '../schemas/planner.ts';
import { type Prescription, PressurePrescription, Protocols } from '../schemas/prescription.ts';
import { Bands, ReferenceNotes, ReferenceRows } from '../schemas/reference-values.ts';
import { AfterSession, DuringSession, Normal, ScreeningDefaults, ScreeningItems } from '../schemas/screening.ts';
import { Study } from '../schemas/study.ts';
import { bibIds, bibKeys } from './bib-keys.ts';
import { ContentFiles } from './content-files.ts';
import { type Located, type LocatedPage, type LocatedPart, part } from './located.ts';
import type { Problem } from './problems.ts';

export type { Located, LocatedPage, LocatedPart } from './located.ts';
export { ContentError, formatProblems, type Problem } from './problems.ts';

/** Everything under src/content but the bibliography's details. A file with problems is missing from it. */
export interface Content {
  readonly root: string;
  /** Files whose shape is wrong. Nothing is said to be missing because it stands in one of them. */
  readonly broken: ReadonlySet<string>;
  /** Key of every entry of references.bib, with its line. */
  readonly bibKeys: ReadonlyMap<string, number>;
  /** DOI and number at PubMed Central of entries, as in the address of the paper; with the key. */
  readonly bibIds: ReadonlyMap<string, string>;
  readonly evidence: Located<EvidenceNotes> | undefined;
  readonly linkHosts: Located<LinkHosts> | undefined;
  readonly exceptions: Located<Exceptions> | undefined;
  readonly studies: ReadonlyMap<string, Located<Study>>;
  readonly models: ReadonlyMap<string, Located<Model>>;
  readonly modelNotes: Located<ModelNotes> | undefined;
  readonly referenceValues: {
    readonly rows: Located<ReferenceRows> | undefined;
    readonly bands: Located<Bands> | undefined;
    readonly notes: Located<ReferenceNotes> | undefined;
  };
  /** `pressure`, `protocols` and `planner`. */
  readonly prescriptions: ReadonlyMap<string, Located<Prescription | Planner>>;
  readonly screening: {
    readonly defaults: Located<ScreeningDefaults> | undefined;
    readonly items: Located<ScreeningItems> | undefined;
    readonly during: Located<DuringSession> | undefined;
    readonly after: Located<AfterSession> | undefined;
    readonly normal: Located<Normal> | undefined;
  };
  /** By id of the event; the files are split by kind. */
  readonly harms: ReadonlyMap<string, LocatedPart<HarmEvent>>;
  /** By id of the claim. */
  readonly claims: ReadonlyMap<string, LocatedPart<Claim>>;
  readonly claimNotes: Located<ClaimNotes> | undefined;
  /** By file and number of the reference, such as `popular-article-1`. */
  readonly audits: ReadonlyMap<string, LocatedPart<AuditedReference>>;
  readonly articles: ReadonlyMap<string, LocatedPage<Article>>;
  readonly glossary: ReadonlyMap<string, LocatedPage<GlossaryEntry>>;
}

const inSchemas = (name: string) => `src/schemas/${name}.ts`;

/** Reads all content. Never throws on bad content: everything wrong with it is in `problems`, in one run. */
export function readContent(root: string = process.cwd()): { content: Content; problems: Problem[] } {
  const files = new ContentFiles(root);
  const harms = files.folder<Harms>('harms', { schema: Harms, schemaFile: inSchemas('harm') });
  const audits = files.folder<Audit>('audits', { schema: Audit, schemaFile: inSchemas('audit') });
  const claimFile = { schema: ClaimFile, schemaFile: inSchemas('claim') };
  const claims = files.folder<ClaimFile>('claims', claimFile, { except: ['notes'] });
  const referenceValue = <T>(id: string, schema: typeof ReferenceRows | typeof Bands | typeof ReferenceNotes) =>
    files.file<T>(`reference-values/${id}.yaml`, { schema, schemaFile: inSchemas('reference-values') });
  const screening = <T>(id: string, schema: Parameters<typeof files.file>[1]['schema']) =>
    files.file<T>(`screening/${id}.yaml`, { schema, schemaFile: inSchemas('screening') });
  const pressure = files.file<Prescription>('prescriptions/pressure.yaml', {
    schema: PressurePrescription,
    schemaFile: inSchemas('prescription-pressure'),
  });
  const protocols = files.file<Prescription>('prescriptions/protocols.yaml', {
    schema: Protocols,
    schemaFile: inSchemas('prescription'),
  });
  const planner = files.file<Planner>('prescriptions/planner.yaml', {
    schema: Planner,
    schemaFile: inSchemas('planner'),
  });
  onlyThese(files, 'prescriptions', ['pressure', 'protocols', 'planner']);
  onlyThese(files, 'reference-values', ['rows', 'bands', 'notes']);
  onlyThese(files, 'screening', ['defaults', 'items', 'during', 'after', 'normal']);

  const content: Omit<Content, 'broken'> = {
    root,
    bibKeys: bibKeys(files),
    bibIds: bibIds(files),
    evidence: files.file('evidence.yaml', { schema: EvidenceNotes, schemaFile: inSchemas('evidence') }),
    linkHosts: files.file('link-hosts.yaml', { schema: LinkHosts, schemaFile: inSchemas('evidence') }),
    exceptions: files.file('exceptions.yaml', { schema: Exceptions, schemaFile: inSchemas('exceptions') }),
    studies: files.folder('studies', { schema: Study, schemaFile: inSchemas('study') }),
    models: files.folder('models', { schema: Model, schemaFile: inSchemas('model') }),
    modelNotes: files.file('model-notes.yaml', { schema: ModelNotes, schemaFile: inSchemas('model') }),
    referenceValues: {
      rows: referenceValue('rows', ReferenceRows),
      bands: referenceValue('bands', Bands),
      notes: referenceValue('notes', ReferenceNotes),
    },
    prescriptions: new Map([pressure, protocols, planner].flatMap((one) => (one ? [[one.id, one] as const] : []))),
    screening: {
      defaults: screening('defaults', ScreeningDefaults),
      items: screening('items', ScreeningItems),
      during: screening('during', DuringSession),
      after: screening('after', AfterSession),
      normal: screening('normal', Normal),
    },
    harms: parts(
      files,
      harms,
      'events',
      (file) => file.events,
      (_, { id }) => id,
    ),
    claims: parts(
      files,
      claims,
      'claims',
      (file) => file.claims,
      (_, { id }) => id,
    ),
    claimNotes: files.file('claims/notes.yaml', { schema: ClaimNotes, schemaFile: inSchemas('claim') }),
    audits: parts(
      files,
      audits,
      'references',
      (file) => file.references,
      (file, { number }) => `${file}-${number}`,
    ),
    articles: files.pages('articles', { schema: Article, schemaFile: inSchemas('article') }),
    glossary: files.pages('glossary', { schema: GlossaryEntry, schemaFile: inSchemas('glossary') }),
  };
  const broken = new Set(files.problems.map(({ file }) => file));
  return { content: { ...content, broken }, problems: files.problems };
}

/** The records inside files that hold several, by id; an id used twice is a problem. */
function parts<F, T>(
  files: ContentFiles,
  wholes: ReadonlyMap<string, Located<F>>,
  field: string,
  records: (file: F) => readonly T[],
  idOf: (file: string, record: T) => string,
): Map<string, LocatedPart<T>> {
  const found = new Map<string, LocatedPart<T>>();
  for (const whole of wholes.values()) {
    for (const [index, record] of records(whole.data).entries()) {
      const id = idOf(whole.id, record);
      const one = part(whole, [field, index], id, record);
      const first = found.get(id);
      if (!first) found.set(id, one);
      else {
        const message = `the id "${id}" is used twice; it stands first in ${first.file}:${first.lineOf([])}`;
        files.report(one.file, one.lineOf([]), 'duplicate-id', message, 'Give one of the two another id.');
      }
    }
  }
  return found;
}

/** A file with another name in such a folder would be read by nothing. */
function onlyThese(files: ContentFiles, folder: string, names: readonly string[]): void {
  for (const id of files.ids(folder, '.yaml', names)) {
    const message = `is not read by anything: this folder holds ${names.join(', ')}`;
    files.report(`src/content/${folder}/${id}.yaml`, 1, 'unexpected-file', message, 'Rename it, or move it away.');
  }
}
