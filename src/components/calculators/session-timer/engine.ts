/** Everything behind the first screen of the timer, in one piece that is loaded when there is a session to run. */
export { readRun, restore } from '../../../domain/session/restore.ts';
export { examplePlan } from '../protocol-builder/example.ts';
export { LogList } from './LogList.tsx';
export { ResumeCard } from './ResumeCard.tsx';
export { Session } from './Session.tsx';
export { openPlan, runningOf } from './session-plan.ts';
