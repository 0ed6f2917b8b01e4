namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>A line of a concordance as a C# program of another system has it.</summary>
internal readonly record struct KwicLine(string Left, string Match, string Right)
{
    /// <summary>Lines as they are compared.</summary>
    public static LinguistAnswer Answer(IReadOnlyList<KwicLine> lines)
        => LinguistAnswer.OfConcordance(lines.Count, i => [lines[i].Left, lines[i].Match, lines[i].Right]);
}
