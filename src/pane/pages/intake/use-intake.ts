/** The state of the intake page: the plan, what the person corrects in it, and the preview that follows. */
import { useCallback, useEffect, useState } from 'react';
import { build, planIntake, previewIntake, readFiles, undo } from '../../../commands';
import { onOutcome } from '../../../commands/runner';
import type { CleaningGroup, IntakePlan, PlanQuestion, PlanView, SourceSheet } from '../../../commands/views';
import type { Jobs } from '../../jobs/use-jobs';
import { type Decisions, type Marks, acceptedIds, fillDecisions, startDecisions } from './decisions';

/** Corrections that come together are previewed together. */
const PAUSE_MS = 350;

export interface AddedFile {
  readonly name: string;
  readonly sheets: readonly SourceSheet[];
}

interface Work {
  readonly view: PlanView;
  /** The plan with the corrections. */
  readonly shown: IntakePlan;
  /** What was asked at first: an answer can be changed until the registers are built. */
  readonly questions: readonly PlanQuestion[];
  readonly decisions: Decisions;
  readonly without: ReadonlySet<string>;
  readonly marks: Marks;
  readonly preset: string;
}

/** Kinds that are switched off stay in the list: they could not be switched on again. */
const withSwitchedOff = (now: readonly CleaningGroup[], before: readonly CleaningGroup[], off: ReadonlySet<string>) => [
  ...now,
  ...before.filter(({ reason }) => off.has(reason) && !now.some((group) => group.reason === reason)),
];

const sameQuestion = (a: PlanQuestion, b: PlanQuestion): boolean => a.table === b.table && a.column === b.column;

export const useIntake = (jobs: Jobs) => {
  const [files, setFiles] = useState<readonly AddedFile[]>([]);
  const [work, setWork] = useState<Work | null>(null);
  const [chosen, setChosen] = useState('');
  /** Corrections so far, and those that the preview knows of. */
  const [revision, setRevision] = useState(0);
  const [seen, setSeen] = useState(0);
  const idle = jobs.running === null;
  const others = files.flatMap(({ sheets }) => sheets);

  const look = useCallback(
    async (from: readonly AddedFile[] = files) => {
      const sheets = from.flatMap((file) => file.sheets);
      const view = await jobs.run(planIntake, { preset: chosen || undefined, others: sheets });
      if (!view) return;
      setSeen(revision);
      setWork({
        view,
        shown: view.plan,
        questions: view.plan.questions,
        decisions: startDecisions(view.plan),
        without: new Set(),
        marks: {},
        preset: view.preset,
      });
    },
    [jobs, files, chosen, revision],
  );

  const add = useCallback(
    async (picked: readonly File[]) => {
      const input = await Promise.all(
        picked.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      );
      const read = await jobs.run(readFiles, { files: input });
      if (!read) return;
      const now = [...files.filter(({ name }) => !read.some((file) => file.name === name)), ...read];
      setFiles(now);
      await look(now);
    },
    [jobs, files, look],
  );

  const drop = useCallback(
    async (name: string) => {
      const now = files.filter((file) => file.name !== name);
      setFiles(now);
      if (work) await look(now);
    },
    [files, look, work],
  );

  /** A correction by the person; the preview follows. */
  const correct = useCallback((change: (now: Work) => Partial<Work>) => {
    setWork((now) => now && { ...now, ...change(now) });
    setRevision((now) => now + 1);
  }, []);

  const mark = useCallback((ids: readonly string[], yes: boolean) => {
    setWork((now) => now && { ...now, marks: { ...now.marks, ...Object.fromEntries(ids.map((id) => [id, yes])) } });
  }, []);

  useEffect(() => {
    if (!work || !idle || revision === seen) return undefined;
    const preview = async (): Promise<void> => {
      const { view, decisions, without, preset } = work;
      const given = Object.values(decisions);
      const found = await jobs.run(
        previewIntake,
        { plan: view.plan, decisions: given, without: [...without], preset, others },
        { quiet: true },
      );
      setSeen(revision);
      if (!found) return;
      setWork((now) => {
        if (!now) return now;
        const asked = found.plan.questions.filter((one) => !now.questions.some((other) => sameQuestion(one, other)));
        return {
          ...now,
          view: {
            ...now.view,
            cleaning: withSwitchedOff(found.cleaning, now.view.cleaning, now.without),
            updates: found.updates,
          },
          shown: found.plan,
          questions: [...now.questions, ...asked],
          decisions: fillDecisions(now.decisions, found.plan),
        };
      });
    };
    const timer = setTimeout(() => void preview(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [work, idle, revision, seen, jobs, others]);

  const make = useCallback(async () => {
    if (!work) return undefined;
    const { view, decisions, preset, without, marks } = work;
    const built = await jobs.run(build, {
      plan: view.plan,
      decisions: Object.values(decisions),
      preset,
      without: [...without],
      others,
      ...(view.updates ? { accepted: [...acceptedIds(view.updates, marks)] } : {}),
    });
    if (!built) return undefined;
    setWork(null);
    setFiles([]);
    return built;
  }, [jobs, work, others]);

  // What else has changed the workbook may have changed what would come in.
  useEffect(
    () =>
      onOutcome(({ command }) => {
        if (command === undo.id) setRevision((now) => now + 1);
      }),
    [],
  );

  const choosePreset = useCallback(
    (preset: string) => {
      setChosen(preset);
      correct(() => ({ preset }));
    },
    [correct],
  );

  return {
    work,
    files,
    /** Something runs that corrections must wait for; a preview need not be waited for. */
    busy: !idle && jobs.running?.command !== previewIntake.id,
    /** Something runs, or the preview does not know of the last correction yet. */
    waiting: !idle || (work !== null && revision !== seen),
    look,
    add,
    drop,
    correct,
    mark,
    make,
    choosePreset,
  };
};
