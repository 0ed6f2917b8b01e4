namespace Corpus.Benchmarks.QuerySpeed;

/// <summary>Metadata of an article as plain LINQ has it.</summary>
/// <param name="Number">Its place in the corpus.</param>
/// <param name="Section">One of eight.</param>
/// <param name="Author">One of 300, some of whom write much more than others.</param>
/// <param name="WordsPrinted">A few to two thousand.</param>
/// <param name="Date">Within ten years: a day, a month, a year, or none.</param>
/// <param name="Tags">None to four.</param>
internal sealed record PressRecord(int Number, PressSection Section, string Author, int WordsPrinted, PartialDate Date, IReadOnlyList<string> Tags);
