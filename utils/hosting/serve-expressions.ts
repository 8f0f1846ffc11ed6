import {
  EXPRESSION_PORT,
  type ExpressionAnswer,
  type ExpressionAsk,
} from '@/utils/platform/expression-port';
import { answerThrough } from '@/utils/platform/port';
import { expressionRunner } from './run-expressions';

/** Runs people's expressions for the guards of all pages; the worker starts with the first question. */
export function serveExpressions(): void {
  answerThrough<ExpressionAsk, ExpressionAnswer>(EXPRESSION_PORT, expressionRunner());
}
