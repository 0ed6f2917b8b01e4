namespace Corpus.Sources.Tests.Conllu;

/// <summary>CoNLL-U that a person can read in a test.</summary>
internal static class ConlluFiles
{
    /// <summary>The file with a tab for each blank of its token lines.</summary>
    public static string WithTabs(string file)
        => string.Join('\n', file.Split('\n').Select(line => line.Length > 0 && char.IsAsciiDigit(line[0]) ? line.Replace(' ', '\t') : line));
}
