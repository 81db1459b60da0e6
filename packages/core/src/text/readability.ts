import type { Root } from 'nlcst'
import retextReadability from 'retext-readability'
import { unified } from 'unified'

const classifiers = new Map<number, (words: readonly string[]) => boolean>()

/** For each key of sentences and an age (JSON of the age and the words) which of them are hard to read. */
export function hardSentences(keys: Iterable<string>): ReadonlyMap<string, readonly boolean[]> {
  return new Map(
    Array.from(keys, (key) => {
      const [age, sentences]: [number, string[][]] = JSON.parse(key)
      return [key, sentences.map((words) => isHardToRead(words, age))]
    }),
  )
}

/**
 * Whether most of seven formulas (automated readability, Coleman-Liau, Dale-Chall, Flesch, Gunning
 * fog, SMOG, Spache) find an English sentence too hard for readers of an age.
 */
function isHardToRead(words: readonly string[], age: number): boolean {
  const classifier = classifiers.get(age) ?? classifierFor(age)
  classifiers.set(age, classifier)
  return classifier(words)
}

function classifierFor(age: number): (words: readonly string[]) => boolean {
  let isHard = false
  const processor = unified()
    .use(retextReadability, { age })
    .use(() => (_tree, { messages }) => {
      isHard = messages.length > 0
    })
    .freeze()
  return (words) => {
    processor.runSync(treeOf(words))
    return isHard
  }
}

/** A text of one sentence, as the formulas take it. */
function treeOf(words: readonly string[]): Root {
  return {
    type: 'RootNode',
    children: [
      {
        type: 'SentenceNode',
        children: words.map((value) => ({
          type: 'WordNode',
          children: [{ type: 'TextNode', value }],
        })),
      },
    ],
  }
}
