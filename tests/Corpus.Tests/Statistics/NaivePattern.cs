using System.Text.RegularExpressions;

namespace Corpus.Tests;

/// <summary>A pattern beside what a list of tokens is asked for it.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Readings">What it may be: the tests of one token after the other.</param>
internal sealed record NaivePattern(WordPattern Pattern, Func<NaiveToken, bool>[][] Readings)
{
    public static NaivePattern Word(CorpusImage image, string words, bool matchCase = false)
        => new(WordPattern.Words(words, matchCase),
            [.. TokenPattern.For(image, words, matchCase).Readings.Select(reading => reading.Select(form => (Func<NaiveToken, bool>)(token => (matchCase ? token.Type : token.Term) == form)).ToArray())]);

    public static NaivePattern Beginning(string beginning, bool matchCase)
    {
        var form = WordForm.OfBeginning(beginning, matchCase);
        return new(WordPattern.StartingWith(beginning, matchCase), [[token => (matchCase ? token.Type : token.Term).StartsWith(form, StringComparison.Ordinal)]]);
    }

    public static NaivePattern Matching(string regex) => new(new Regex(regex), [[token => Regex.IsMatch(token.Type, regex)]]);

    public static NaivePattern Any() => new(WordPattern.AnyToken, [[_ => true]]);

    public static NaivePattern Sequence(params NaivePattern[] patterns)
        => new(WordPattern.Sequence(patterns.Select(pattern => pattern.Pattern)),
            [.. patterns.Aggregate(Enumerable.Repeat(Array.Empty<Func<NaiveToken, bool>>(), 1), (all, next) => all.SelectMany(first => next.Readings.Select(then => first.Concat(then).ToArray())))]);

    public static NaivePattern AnyOf(params NaivePattern[] patterns)
        => new(WordPattern.AnyOf(patterns.Select(pattern => pattern.Pattern)), [.. patterns.SelectMany(pattern => pattern.Readings)]);

    public int LongestAt(NaiveToken[] tokens, int first)
        => Readings.Where(reading => first + reading.Length <= tokens.Length
            && reading.Index().All(test => test.Item(tokens[first + test.Index]) && tokens[first + test.Index].Paragraph == tokens[first].Paragraph)).Select(reading => reading.Length).DefaultIfEmpty(0).Max();
}
