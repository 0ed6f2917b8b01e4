namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>The same question in two systems.</summary>
/// <param name="Name">The question.</param>
/// <param name="Own">The whole query to ours; gives a number.</param>
/// <param name="Linq">The same as plain LINQ; gives the same number.</param>
/// <param name="OwnAnswer">All of our answer, line by line.</param>
/// <param name="LinqAnswer">All of LINQ's.</param>
/// <param name="ResultBytes">How many bytes of what ours allocates are the result, of which there are so many parts.</param>
internal sealed record MetadataQuery(
    string Name, Func<int> Own, Func<int> Linq, Func<IEnumerable<string>> OwnAnswer, Func<IEnumerable<string>> LinqAnswer, Func<int, long> ResultBytes);
