namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>What the script that runs NLTK gives for a task.</summary>
/// <param name="Seconds">What the task took, without reading the corpus and without what is made only to be compared.</param>
/// <param name="Count">How many lines or rows it gave.</param>
/// <param name="Compared">How many of them there are to compare: a word before a hit and the same word behind it are two pairs to a finder, but one collocate.</param>
/// <param name="Lines">Those that are compared, in parts.</param>
internal sealed record NltkAnswer(double Seconds, int Count, int Compared, string[][] Lines);
