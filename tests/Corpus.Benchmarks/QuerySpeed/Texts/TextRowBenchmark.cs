using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Compares the answers to a row's queries, then times them.</summary>
internal static class TextRowBenchmark
{
    /// <summary>Measures the row.</summary>
    /// <param name="row">The queries.</param>
    /// <param name="engines">The systems, ours first.</param>
    /// <param name="rounds">How often.</param>
    /// <exception cref="WrongAnswerException">Two systems give different answers.</exception>
    public static TimedRow Measure(TextRow row, IReadOnlyList<ITextEngine> engines, int rounds)
    {
        var timed = new TimedRow(row.Name, [.. row.Queries.Select(query => Prepare(query, engines))]);
        timed.Measure(rounds);
        return timed;
    }

    private static TimedQuery Prepare(TextQuery query, IReadOnlyList<ITextEngine> engines)
    {
        var able = engines.Where(engine => engine.CanSay(query.Kind)).ToList();
        var answers = able.Select(engine => engine.Answer(query)).ToList();
        for (var other = 1; other < able.Count; other++)
        {
            if (!answers[0].SequenceEqual(answers[other]))
                throw Differing(query, able, answers, other);
        }

        return new TimedQuery(
            query.ToString(), answers[0].Count, [.. engines.Select(engine => able.Contains(engine) ? new CallTime(engine.Counting(query), answers[0].Count) : null)]);
    }

    private static WrongAnswerException Differing(TextQuery query, List<ITextEngine> engines, List<IReadOnlyList<int>> answers, int other)
    {
        var counts = engines.Zip(answers, (engine, answer) => $"{engine.Name} finds {answer.Count} articles");
        return new WrongAnswerException(
            $"{query}: {string.Join(", ", counts)}.{Listed(engines[0], answers[0].Except(answers[other]))}{Listed(engines[other], answers[other].Except(answers[0]))}");
    }

    private static string Listed(ITextEngine engine, IEnumerable<int> alone)
        => alone.Any() ? $" Only {engine.Name} finds {string.Join(", ", alone.Take(5))}{(alone.Skip(5).Any() ? " …" : "")}." : "";
}
