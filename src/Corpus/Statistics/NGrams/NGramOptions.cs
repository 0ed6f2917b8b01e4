namespace Corpus;

/// <summary>Which n-grams are counted.</summary>
/// <param name="N">How many words.</param>
/// <param name="Skip">How many tokens may be left out between the first word and the last, in all.</param>
/// <param name="Within">What they do not reach beyond.</param>
/// <param name="MinCount">Rarer ones are left out.</param>
/// <param name="MatchCase">Whether words that differ in case are different.</param>
/// <param name="WordsOnly">Whether those that have a token without a letter or a digit are left out.</param>
internal readonly record struct NGramOptions(int N, int Skip, ContextUnit Within, int MinCount, bool MatchCase, bool WordsOnly);
