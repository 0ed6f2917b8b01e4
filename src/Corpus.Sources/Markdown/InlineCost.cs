using Markdig.Helpers;

namespace Corpus.Sources;

/// <summary>What the inlines of a block can cost.</summary>
/// <param name="Length">Its characters.</param>
/// <param name="Openings">Characters that may begin markup.</param>
/// <param name="Pipes">Separators of cells.</param>
/// <param name="Marks">All characters that are something else than text: openings, pipes, escapes, entities, quotes of code.</param>
/// <param name="Cells">The cells of a table with as many rows as there are lines, each as long as the longest.</param>
internal readonly record struct InlineCost(int Length, int Openings, int Pipes, int Marks, long Cells)
{
    /// <summary>O(length).</summary>
    public static InlineCost Of(StringSlice text)
    {
        int openings = 0, others = 0, pipes = 0, pipesOfLine = 0, mostPipes = 0;
        var lines = 1L;
        for (var i = text.Start; i <= text.End; i++)
        {
            switch (text.Text[i])
            {
                case '[' or '<' or '*' or '_':
                    openings++;
                    break;
                case '|':
                    pipes++;
                    mostPipes = Math.Max(mostPipes, ++pipesOfLine);
                    break;
                case '`' or '\\' or '&':
                    others++;
                    break;
                case '\n' or '\r':
                    lines++;
                    pipesOfLine = 0;
                    break;
            }
        }

        return new InlineCost(text.Length, openings, pipes, openings + pipes + others, lines * mostPipes);
    }
}
