/** What the server answers with when it is no file: made when it was asked for. */
export interface Answer {
	status: number;
	headers: Record<string, string>;
	body: Buffer;
}

/** Makes what a path asks for; null when it knows no such thing. @param path decoded, without its question */
export type Make = (path: string) => Promise<Answer | null>;

/**
 * Keeps what was made, the last asked for longest, and makes nothing twice at the same time.
 * @param mostBytes how much is kept
 * @param versionOf what a path is made of now: what was made of something else is made again
 */
export function keeping(make: Make, mostBytes: number, versionOf: (path: string) => string): Make {
	const kept = new Map<string, { version: string; answer: Answer }>();
	const making = new Map<string, Promise<Answer | null>>();
	let bytes = 0;

	function forget(path: string): void {
		bytes -= kept.get(path)?.answer.body.length ?? 0;
		kept.delete(path);
	}
	function keep(path: string, version: string, answer: Answer): void {
		forget(path);
		kept.set(path, { version, answer });
		bytes += answer.body.length;
		for (const oldest of kept.keys()) {
			if (bytes <= mostBytes) break;
			forget(oldest);
		}
	}

	return async (path) => {
		const version = versionOf(path);
		const there = kept.get(path);
		if (there?.version === version) {
			keep(path, version, there.answer);
			return there.answer;
		}
		const name = `${version} ${path}`;
		const begun = making.get(name);
		if (begun) return begun;
		const made = make(path).finally(() => making.delete(name));
		making.set(name, made);
		const answer = await made;
		if (answer) keep(path, version, answer);
		return answer;
	};
}
