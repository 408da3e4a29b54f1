import type {
  AssuranceException,
  CheckedClaim,
  EscalationOutcome,
  FundAccount,
  Judgement,
  ReturnVerdict,
} from '@ragstone/assurance';
import { english } from '../words/english/english.ts';
import type { SharedWords, Words } from '../words/words.ts';
import { isOfBoards } from './of-boards.ts';
import type { PaperInput } from './paper-input.ts';
import { plainIds } from './plain-ids.ts';
import { titleOfBody } from './titles.ts';

/** The part of an assessment that concerns one board, and the words in which it is told. */
export interface PaperScope<Told extends SharedWords = Words> extends PaperInput {
  readonly words: Told;
  readonly boardTitle: string;
  /** The places that the board answers for: those whose returns come before it. All of them where none do. */
  readonly places: readonly string[];
  readonly judgements: readonly Judgement[];
  readonly returns: readonly ReturnVerdict[];
  readonly funds: readonly FundAccount[];
  readonly claims: readonly CheckedClaim[];
  readonly exceptions: readonly AssuranceException[];
  readonly escalations: readonly EscalationOutcome[];
  /** A message with titles in place of ids. */
  readonly say: (message: string) => string;
}

interface SubjectKeys {
  readonly kind?: string | undefined;
  readonly id?: string | undefined;
  readonly place?: string | undefined;
  readonly fund?: string | undefined;
  readonly return?: string | undefined;
  readonly plan?: string | undefined;
  readonly project?: string | undefined;
}

/** For a template that is written in English alone. */
export const paperScope = (input: PaperInput): PaperScope => {
  if (input.language !== undefined && input.language !== english.language) {
    throw new Error(`a template without the language ${input.language} was filled in it`);
  }
  return paperScopeIn(english, input);
};

export const paperScopeIn = <Told extends SharedWords>(words: Told, input: PaperInput): PaperScope<Told> => {
  const { assessment, workspace, board } = input;
  const own = workspace.returns.filter((each) => each.presented?.body === board).map((each) => each.place);
  const all = [
    ...assessment.judgements.map((each) => each.place),
    ...assessment.returns.map((each) => each.place),
  ];
  const places = [...new Set(own.length > 0 ? own : all)];
  const here = (place: string | undefined): boolean => place === undefined || places.includes(place);
  const placeOfFund = new Map(workspace.funds.map((fund) => [fund.id, fund.place]));
  // As a subject of rules a return has the id of its form, and its place's where several complete the form.
  const placeOfReturn = new Map(
    assessment.returns.flatMap(({ id, definition, place }) =>
      [id, definition, `${definition}/${place}`].map((each) => [each, place] as const),
    ),
  );
  const claims = new Map(assessment.claims.map((claim) => [claim.id, claim.subject]));
  const fundOfStatement = new Map(assessment.funds.map((each) => [each.statement, each.fund]));
  // A subject that is no metric is named by an id such as `statement/source` or `return/question`.
  const planOfProject = new Map(
    workspace.deliveryPlans.flatMap((plan) => plan.projects.map(({ id }) => [id, plan.id] as const)),
  );
  const boardsOfPlan = new Map(
    workspace.deliveryPlans.map(({ id, reportsTo, governedBy }) => [id, [reportsTo, governedBy]]),
  );
  const about = (subject: SubjectKeys): boolean => {
    const claimed = subject.kind === 'claim' ? claims.get(subject.id ?? '') : undefined;
    if (claimed !== undefined) return about(claimed);
    const plan = subject.plan ?? planOfProject.get(subject.project ?? '');
    // A plan belongs to the boards to which it is reported, whatever its place.
    if (plan !== undefined) return board === undefined || boardsOfPlan.get(plan)?.includes(board) === true;
    const [first = ''] = (subject.id ?? '').split('/');
    const fund = subject.fund ?? fundOfStatement.get(first) ?? '';
    const ofReturn = placeOfReturn.get(subject.id ?? '') ?? placeOfReturn.get(subject.return ?? first);
    return here(subject.place ?? ofReturn ?? placeOfFund.get(fund));
  };
  // What another board is owed is not this one's to look at.
  const comesTo = ({ subject, owner, route }: AssuranceException): boolean =>
    board === undefined || !isOfBoards(subject) || owner === board || route === board;
  return {
    ...input,
    words,
    boardTitle: board === undefined ? workspace.title : titleOfBody(workspace, board),
    places,
    judgements: assessment.judgements.filter((each) => here(each.place)),
    returns: assessment.returns.filter((each) => here(each.place)),
    funds: assessment.funds.filter((each) => here(placeOfFund.get(each.fund))),
    claims: assessment.claims.filter((each) => about(each.subject)),
    exceptions: assessment.exceptions.filter((each) => about(each.subject) && comesTo(each)),
    escalations: assessment.escalations.filter((each) => about(each.subject)),
    say: plainIds(workspace),
  };
};
