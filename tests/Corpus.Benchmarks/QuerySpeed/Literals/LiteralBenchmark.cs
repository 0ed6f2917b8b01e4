using System.Text;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary><c>Text.Contains</c> over many texts, beside ripgrep over a file of the same bytes and <see cref="string.Contains(string)"/>.</summary>
internal sealed class LiteralBenchmark(TextCorpus source, string folder, SpeedOptions options, QueryResults results)
{
    private const long Bytes = 100_000_000;
    private const long QuickBytes = 20_000_000;
    private const int MostRounds = 15;
    private const string Rows = "literal, absent literal, rare literal, frequent";

    /// <summary>Whether any of its rows is asked for.</summary>
    public static bool IsWanted(SpeedOptions options) => options.Wants(Rows);

    public void Run()
    {
        var copies = (int)((options.IsQuick ? QuickBytes : Bytes) / source.TextBytes) + 1;
        using var corpus = LiteralCorpus.Compile(Path.Combine(folder, "literals"), ShuffledCopies.Of([.. source.Articles], copies));
        var texts = corpus.Articles.Select(article => article.Text.ToString()).ToList();
        var files = Files(texts);
        List<string> systems = ["Corpus", "LINQ over `List<string>`"];
        if (files is not null)
            systems.Add("ripgrep, one thread");

        var table = new RowTable("literals", FormattableString.Invariant($"`Text.Contains` in {corpus.Articles.Count:N0} articles, {corpus.TextBytes / 1e6:F0} MB"), QueryArea.Literals, systems, []);
        results.Tables.Add(table);
        var words = new WordBuckets(source.Tokens);
        Measure("literal, absent", ["onvindbaarheidsgrond", "Zzyzx Road", "qjxw"]);
        Measure("literal, rare", [.. words.Rare.Where(word => word.Length > 8).Take(3)]);
        Measure("literal, frequent", [.. words.Top.Where(word => word.Length > 2).Take(2), ". "]);

        void Measure(string row, IReadOnlyList<string> literals)
        {
            if (options.Wants(row))
                results.Measure(table, row, () => Time(row, literals, corpus, texts, files));
        }
    }

    // The same bytes as the texts in the image, with a line between two.
    private (string Full, string Empty)? Files(List<string> texts)
    {
        if (!Ripgrep.IsThere)
        {
            results.Skipped.Add("ripgrep, which is not on this machine");
            return null;
        }

        var (full, empty) = (Path.Combine(folder, "literals.txt"), Path.Combine(folder, "empty.txt"));
        File.WriteAllLines(full, texts, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.WriteAllText(empty, "");
        return (full, empty);
    }

    private TimedRow Time(string row, IReadOnlyList<string> literals, LiteralCorpus corpus, List<string> texts, (string Full, string Empty)? files)
    {
        var timed = new TimedRow(row, [.. literals.Select(literal => Prepare(literal, corpus, texts, files))]);
        timed.Measure(Math.Min(options.Rounds, MostRounds));
        return timed;
    }

    private static TimedQuery Prepare(string literal, LiteralCorpus corpus, List<string> texts, (string Full, string Empty)? files)
    {
        var own = corpus.Found(literal).Select(article => article.Ordinal).ToList();
        var linq = Enumerable.Range(0, texts.Count).Where(number => texts[number].Contains(literal, StringComparison.Ordinal)).ToList();
        if (!own.SequenceEqual(linq))
            throw new WrongAnswerException($"'{literal}': Corpus finds {own.Count} articles, string.Contains {linq.Count}.");

        List<SystemTime> systems =
        [
            new CallTime(() => corpus.Found(literal).Count, own.Count),
            new CallTime(() => texts.Count(text => text.Contains(literal, StringComparison.Ordinal)), own.Count),
        ];
        if (files is { } paths)
            systems.Add(new RipgrepTime(literal, paths.Full, paths.Empty, texts.Sum(text => LinesWith(text, literal))));
        return new TimedQuery(literal, own.Count, systems);
    }

    private static int LinesWith(string text, string literal)
    {
        var count = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            count += line.Contains(literal, StringComparison.Ordinal) ? 1 : 0;
        return count;
    }
}
