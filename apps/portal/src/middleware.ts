import { defineMiddleware } from 'astro:middleware';
import { answerPage } from './web/answer-page.ts';

export const onRequest = defineMiddleware((context, next) => answerPage(context, next));
