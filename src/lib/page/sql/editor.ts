/** The box to write SQL in: CodeMirror, loaded when the page is there; a plain box stands in its place until then. */
import {
	acceptCompletion,
	closeCompletion,
	type CompletionContext,
	type CompletionResult
} from '@codemirror/autocomplete';
import { keywordCompletionSource, schemaCompletionSource, type SQLNamespace } from '@codemirror/lang-sql';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { setDiagnostics } from '@codemirror/lint';
import { Compartment, EditorState, Prec } from '@codemirror/state';
import { keymap, placeholder } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { basicSetup, EditorView } from 'codemirror';
import { columnsAt } from '../../sql/columns';
import { textBefore, type Offer } from '../../sql/complete';
import { plainName } from '../../sql/statements';
import type { SchemaTable } from '../../sql/tables';
import { DUCKDB, isWord } from './dialect';

export interface EditorOptions {
	text: string;
	label: string;
	tables: readonly SchemaTable[];
	/** Codes that fit what is typed. */
	offers: (typed: string, wants: 'indicator' | 'economy' | null) => Promise<Offer[]>;
	onchange: (text: string) => void;
	onrun: () => void;
}

export interface Editor {
	set(text: string): void;
	/** Marks a place with what is wrong there; null takes the mark away. */
	mark(at: { from: number; to: number } | null, said: string): void;
	tables(tables: readonly SchemaTable[]): void;
	insert(text: string): void;
	focus(): void;
	destroy(): void;
}

/** After a word of the language that is whole, Enter ends the line, and does not make DESCRIBE of DESC. */
function endWord(editor: EditorView): boolean {
	const { head } = editor.state.selection.main;
	const word = /\w+$/.exec(editor.state.sliceDoc(Math.max(0, head - 40), head))?.[0] ?? '';
	if (isWord(word)) closeCompletion(editor);
	return false;
}

/** Colours of the site; CodeMirror's own stand on white only. */
const COLOURS = HighlightStyle.define([
	{ tag: tags.keyword, color: 'var(--focus)', fontWeight: '600' },
	{ tag: [tags.string, tags.special(tags.string)], color: 'var(--comparator-2)' },
	{ tag: [tags.number, tags.bool, tags.null], color: 'var(--comparator-3)' },
	{ tag: [tags.comment, tags.lineComment, tags.blockComment], color: 'var(--muted)', fontStyle: 'italic' },
	{ tag: tags.standard(tags.name), color: 'var(--comparator-4)' }
]);

const LOOK = EditorView.theme({
	'&': { backgroundColor: 'var(--raised)', color: 'var(--ink)', fontSize: '0.9375rem', maxHeight: '55vh' },
	'&.cm-focused': { outline: '2px solid var(--focus)', outlineOffset: '1px' },
	'.cm-content': { fontFamily: 'ui-monospace, monospace', minHeight: '10em', caretColor: 'var(--ink)' },
	'.cm-cursor': { borderLeftColor: 'var(--ink)' },
	'.cm-gutters': {
		backgroundColor: 'var(--raised)',
		color: 'var(--muted)',
		borderRight: '1px solid var(--hairline)'
	},
	'.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
	'&.cm-focused .cm-selectionBackground, .cm-selectionBackground': {
		backgroundColor: 'color-mix(in srgb, var(--focus) 25%, transparent) !important'
	},
	'.cm-tooltip': {
		backgroundColor: 'var(--raised)',
		border: '1px solid var(--context)',
		color: 'var(--ink)'
	},
	'.cm-tooltip-autocomplete > ul > li[aria-selected]': {
		backgroundColor: 'var(--focus)',
		color: 'var(--paper)'
	},
	'.cm-completionDetail': { fontStyle: 'normal', color: 'inherit', opacity: '0.8' },
	'.cm-matchingBracket': { backgroundColor: 'var(--focus-soft)', outline: '1px solid var(--focus)' },
	'.cm-selectionMatch': { backgroundColor: 'var(--focus-soft)' }
});

export function mountEditor(parent: HTMLElement, options: EditorOptions): Editor {
	const language = new Compartment();
	const { onchange, onrun } = options;
	const view = new EditorView({
		// In a root of its own its styles are sheets, and no elements that the page's policy would have to name.
		parent: parent.shadowRoot ?? parent.attachShadow({ mode: 'open' }),
		state: EditorState.create({
			doc: options.text,
			extensions: [
				Prec.highest(
					keymap.of([
						{ key: 'Mod-Enter', run: (editor) => (closeCompletion(editor), onrun(), true) },
						{ key: 'Enter', run: endWord },
						{ key: 'Tab', run: acceptCompletion }
					])
				),
				basicSetup,
				syntaxHighlighting(COLOURS),
				LOOK,
				EditorView.lineWrapping,
				EditorView.contentAttributes.of({ 'aria-label': options.label, autocapitalize: 'off' }),
				placeholder('SELECT … FROM observation'),
				language.of(languageOf(options.tables, options)),
				EditorView.updateListener.of((update) => {
					if (update.docChanged) onchange(update.state.doc.toString());
				})
			]
		})
	});
	const within = (place: number) => Math.max(0, Math.min(place, view.state.doc.length));
	return {
		set(text) {
			if (text === view.state.doc.toString()) return;
			view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
		},
		mark(at, message) {
			const marks = at
				? [{ from: within(at.from), to: within(at.to), severity: 'error' as const, message }]
				: [];
			view.dispatch(setDiagnostics(view.state, marks));
			if (at) view.dispatch({ selection: { anchor: within(at.from) }, scrollIntoView: true });
		},
		tables: (tables) => view.dispatch({ effects: language.reconfigure(languageOf(tables, options)) }),
		insert(text) {
			view.dispatch(view.state.replaceSelection(text));
			view.focus();
		},
		focus: () => view.focus(),
		destroy: () => view.destroy()
	};
}

/** Names of tables and columns outside of texts, codes by their names inside. */
function languageOf(tables: readonly SchemaTable[], { offers }: EditorOptions) {
	const schema = namespaceOf(tables);
	const names = schemaCompletionSource({ dialect: DUCKDB, schema });
	const words = keywordCompletionSource(DUCKDB, true);
	return [
		DUCKDB,
		// Behind a table's name stands a column.
		DUCKDB.language.data.of({
			autocomplete: (context: CompletionContext) => (isBehindDot(context) ? null : words(context))
		}),
		DUCKDB.language.data.of({
			autocomplete: (context: CompletionContext) =>
				openText(context) || (isBehindDot(context) && columns(context, tables)) ? null : names(context)
		}),
		DUCKDB.language.data.of({
			autocomplete: (context: CompletionContext) => (openText(context) ? null : columns(context, tables))
		}),
		DUCKDB.language.data.of({ autocomplete: (context: CompletionContext) => codes(context, offers) })
	];
}

const isBehindDot = (context: CompletionContext) => context.matchBefore(/\.\w*$/) !== null;

const openText = ({ state, pos }: CompletionContext) => {
	const from = Math.max(0, pos - 4000);
	const found = textBefore(state.sliceDoc(from, pos));
	return found && { ...found, from: found.from + from };
};

/** Columns of the tables that the statement names: the language's own completion knows those behind a table's name alone. */
function columns(context: CompletionContext, tables: readonly SchemaTable[]): CompletionResult | null {
	const found = columnsAt(context.state.doc.toString(), context.pos, tables);
	return (
		found && {
			from: found.from,
			validFor: /^[\p{L}\p{N}_]*$/u,
			options: found.offers.map(({ name, type, of }) => ({
				...{ label: name, apply: plainName(name), detail: `${type.toLowerCase()}, ${of}` },
				...{ type: 'property', boost: 1 }
			}))
		}
	);
}

async function codes(
	context: CompletionContext,
	offers: EditorOptions['offers']
): Promise<CompletionResult | null> {
	const text = openText(context);
	if (!text || (text.wants === null && text.typed.length < 3)) return null;
	const found = await offers(text.typed, text.wants);
	if (context.aborted || found.length === 0) return null;
	return {
		from: text.from,
		// What fits is found by name, which is not what is written: the list is in its right order already.
		filter: false,
		options: found.map(({ code, label, hint }) => ({
			label,
			detail: `${code}${hint ? ` · ${hint}` : ''}`,
			apply: context.state.sliceDoc(context.pos, context.pos + 1) === "'" ? code : `${code}'`
		}))
	};
}

/** A name with a dot is a table of another database; names that are words of SQL are written in quotes. */
function namespaceOf(tables: readonly SchemaTable[]): SQLNamespace {
	const top: Record<string, SQLNamespace> = {};
	for (const { name, columns, about } of tables) {
		const [database, table] = splitName(name);
		const children = columns.map((column) => ({
			label: column.name,
			apply: plainName(column.name),
			detail: column.type.toLowerCase(),
			type: 'property'
		}));
		const own = { self: { label: table, apply: plainName(table), info: about, type: 'type' }, children };
		if (database === '') top[table] = own;
		else top[database] = { ...(top[database] as Record<string, SQLNamespace> | undefined), [table]: own };
	}
	return top;
}

function splitName(name: string): [database: string, table: string] {
	const [, database = '', table = name] = /^(flows|own)\.(.*)$/.exec(name) ?? [];
	return [database, table];
}
