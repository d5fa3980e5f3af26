import type { LessonLines } from "../../core/look-back/lesson-lines.ts";
import { Inline } from "../parts/inline-markdown.tsx";
import { lessonState } from "./lesson-state.ts";
import { useLookBack } from "./look-back-context.ts";
import { NoteLink } from "./note-link.tsx";

/** The lessons of a time as a table. */
export function LessonTable({ lessons }: { lessons: LessonLines }) {
  const { lookBack } = useLookBack().source.words;
  const { lesson, times, relapses, state, weeks } = lookBack.lessonColumns;
  const rows = [...lessons.recurring, ...lessons.once, ...lessons.learned];
  return (
    <table>
      <thead>
        <tr>
          {[lesson, times, relapses, state, weeks].map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              <Inline text={line.text} path={line.path} />
            </th>
            <td>{line.count}</td>
            <td>{line.relapses}</td>
            <td>{lessonState(line, lookBack)}</td>
            <td>
              {line.marks.map((mark) => (
                <NoteLink key={mark.at} path={mark.path} line={mark.line}>
                  {lookBack.weekName(mark.label)}
                </NoteLink>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
