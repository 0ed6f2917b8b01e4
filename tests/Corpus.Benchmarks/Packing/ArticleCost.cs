namespace Corpus.Benchmarks.Packing;

/// <summary>What it takes a new process to open the corpus and to read one article from its midst.</summary>
/// <param name="OpenMilliseconds">Until the articles are there, median; what a runtime that has just started takes for the first call of anything is in it.</param>
/// <param name="WarmMilliseconds">To open the image in a process that has opened images before, median.</param>
/// <param name="ReadMilliseconds">Until the text of the article is there, median.</param>
/// <param name="TouchedBytes">What of the image is in the memory of the process then; 0 where that is not known.</param>
internal sealed record ArticleCost(double OpenMilliseconds, double WarmMilliseconds, double ReadMilliseconds, double TouchedBytes);
