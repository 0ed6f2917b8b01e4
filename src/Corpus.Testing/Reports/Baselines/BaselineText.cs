using System.Globalization;
using System.Text;
using static System.FormattableString;

namespace Corpus.Testing;

/// <summary>The text of a baseline file: scores by name, each with a line for all its articles and one for each; ordinal order, LF, invariant, so that a diff shows what changed.</summary>
internal static class BaselineText
{
    private const string Head = "# Scores that may rise but not fall, of ShouldNotFall in tests. Run the tests with CORPUS_UPDATE_BASELINES=1 to write it.";
    private const string ScoreWord = "score ", LayerWord = "  of ", CorpusWord = "  corpus ", AllWord = "  all ", ArticleWord = "    ";

    /// <summary>The text of the entries.</summary>
    public static string Write(IEnumerable<BaselineEntry> entries)
    {
        var text = new StringBuilder(Head).Append('\n');
        foreach (var entry in entries.OrderBy(entry => entry.Name, StringComparer.Ordinal))
        {
            text.Append('\n').Append(ScoreWord).Append(entry.Name).Append('\n');
            text.Append(LayerWord).Append(entry.Layer).Append('\n');
            text.Append(CorpusWord).Append(entry.Fingerprint).Append('\n');
            text.Append(AllWord).Append(TotalOf(entry.Counts)).Append('\n');
            foreach (var article in entry.Articles)
                text.Append(ArticleWord).Append(CountsOf(article.Counts)).Append(": ").Append(article.Id).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>The entries of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="path">Its path, for messages.</param>
    /// <exception cref="ScoreException">It is damaged; the message has the line.</exception>
    public static List<BaselineEntry> Read(string text, string path)
    {
        var reader = new Lines(text, path);
        var entries = new List<BaselineEntry>();
        while (reader.Peek() is { } line)
        {
            if (line.Length == 0 || line.StartsWith('#'))
                reader.Take("");
            else
                entries.Add(ReadEntry(reader, entries));
        }

        return entries;
    }

    private static BaselineEntry ReadEntry(Lines reader, List<BaselineEntry> before)
    {
        var name = reader.Take(ScoreWord);
        if (before.Any(entry => entry.Name == name))
            throw reader.Damaged($"the score {name} stands there twice");
        var layer = reader.Take(LayerWord);
        var fingerprint = reader.Take(CorpusWord);
        var total = reader.Take(AllWord);
        var totalLine = reader.Number;
        var articles = new List<BaselineArticle>();
        while (reader.Peek() is { } line && line.StartsWith(ArticleWord, StringComparison.Ordinal))
            articles.Add(ReadArticle(reader));
        var entry = new BaselineEntry(name, layer, fingerprint, articles);
        return total == TotalOf(entry.Counts) ? entry : throw reader.Damaged("it does not fit the articles below it, as after a merge of two changes", totalLine);
    }

    private static BaselineArticle ReadArticle(Lines reader)
    {
        var line = reader.Take(ArticleWord);
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var words = colon < 0 ? [] : line[..colon].Split(' ');
        var numbers = new List<long>();
        for (var i = 1; i < words.Length; i += 2)
        {
            if (long.TryParse(words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                numbers.Add(number);
        }

        if (numbers.Count is < 3 or > 5 || 2 * numbers.Count != words.Length)
            throw reader.Damaged("it is not of the form “gold 12 found 13 correct 11: id”");
        long NumberOf(string word) => Array.IndexOf(words, word) is var at and >= 0 ? numbers[at / 2] : 0;
        var counts = new ScoreCounts(NumberOf("gold"), NumberOf("found"), NumberOf("correct"), NumberOf("partial"), NumberOf("aligned"));
        return CountsOf(counts) == line[..colon] ? new BaselineArticle(line[(colon + 2)..], counts) : throw reader.Damaged("it is not of the form “gold 12 found 13 correct 11: id”");
    }

    private static string TotalOf(ScoreCounts counts) => Invariant($"{CountsOf(counts)}: precision {counts.Precision:F4} recall {counts.Recall:F4} F1 {counts.F1:F4}");

    private static string CountsOf(ScoreCounts counts)
        => Invariant($"gold {counts.Gold} found {counts.Found} correct {counts.Correct}")
            + (counts.Partial == 0 ? "" : Invariant($" partial {counts.Partial}"))
            + (counts.Aligned == 0 ? "" : Invariant($" aligned {counts.Aligned}"));

    private sealed class Lines(string text, string path)
    {
        private readonly string[] _lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd('\n').Split('\n');

        /// <summary>The number of the line that was taken last, from 1.</summary>
        public int Number { get; private set; }

        public string? Peek() => Number < _lines.Length ? _lines[Number] : null;

        public string Take(string beginning)
        {
            var line = Peek();
            Number++;
            if (line is not null && line.StartsWith(beginning, StringComparison.Ordinal))
                return line[beginning.Length..];
            if (line is ['<', '<', '<', ..] or ['=', '=', '=', ..] or ['>', '>', '>', ..])
                throw Damaged("a conflict of a merge is not resolved there");
            throw Damaged($"“{beginning.Trim()} …” is expected there");
        }

        public ScoreException Damaged(string problem, int? line = null)
            => new(Invariant($"{path}({line ?? Number}): this baseline cannot be read: {problem}. Restore the file from version control, or delete it and run the tests with CORPUS_UPDATE_BASELINES=1."));
    }
}
