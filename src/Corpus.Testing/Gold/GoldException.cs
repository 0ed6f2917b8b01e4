using System.Globalization;

namespace Corpus.Testing;

/// <summary>Gold that is not there, cannot be read, or does not fit its article. The message says where and what to do.</summary>
public sealed class GoldException : FormatException
{
    internal GoldException(string file, int line, string message)
        : base(message)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file of the gold; <c>""</c> where there is none.</summary>
    public string File { get; }

    /// <summary>The line in it, from 1; 0 where it is about the whole file.</summary>
    public int Line { get; }

    /// <summary>What several problems of one file come to: the first, and how many more there are.</summary>
    internal static GoldException Of(IReadOnlyList<GoldProblem> problems, Article article)
    {
        var first = problems[0];
        var place = first.Line == 0 ? first.Path : string.Create(CultureInfo.InvariantCulture, $"{first.Path}({first.Line})");
        var more = problems.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $" And {problems.Count - 1} more.");
        return new GoldException(first.Path, first.Line, $"{place}: the gold of '{article.Id}' ({article.Source}): {first.Message}.{more}");
    }
}
