using CsCheck;
using static Corpus.Tests.StatisticsCorpora;

namespace Corpus.Tests;

/// <summary>Frequency lists of groups of articles.</summary>
public class GroupedFrequencyTests
{
    [Fact]
    public void Lists_by_a_field_are_those_of_its_articles_and_add_up_to_the_whole()
        => Gen.Select(Subcorpora, Gen.Bool, Gen.Bool).Sample((articles, matchCase, wordsOnly) =>
            Check(articles, articles.ToArray().GroupBy(article => article.Section), articles.FrequencyListsBy(a => a.Section, matchCase, wordsOnly), matchCase, wordsOnly),
            iter: 120, threads: 2, print: _ => "");

    [Fact]
    public void Lists_by_time_are_those_of_its_articles_and_add_up_to_the_whole()
        => Gen.Select(Subcorpora, Gen.OneOf(TimePeriod.Year, TimePeriod.Month, TimePeriod.Day), Gen.Bool, Gen.Bool).Sample((articles, period, matchCase, wordsOnly) =>
            Check(
                articles, articles.ToArray().GroupBy(article => TimeBucket.Of(article.Date, period)).OrderBy(group => group.Key), articles.FrequencyListsBy(period, matchCase, wordsOnly),
                matchCase, wordsOnly),
            iter: 120, threads: 2, print: _ => "");

    private static void Check<TKey>(
        ArticleQuery<ExecutorArticle, ExecutorFields> articles, IEnumerable<IGrouping<TKey, ExecutorArticle>> groups, IReadOnlyList<KeyValuePair<TKey, FrequencyList>> lists,
        bool matchCase, bool wordsOnly)
    {
        Assert.Equal(groups.Select(group => group.Key), lists.Select(list => list.Key));
        foreach (var (group, list) in groups.Zip(lists))
        {
            var tokens = new NaiveCorpus(group).Tokens.Where(token => token.IsWord || !wordsOnly).ToArray();
            Assert.Equal(tokens.Length, list.Value.TokenCount);
            Assert.Equal(
                tokens.GroupBy(token => matchCase ? token.Type : token.Term).Select(word => (word.Key, (long)word.Count(), word.DistinctBy(token => token.Article).Count())).OrderBy(row => row.Key, StringComparer.Ordinal),
                list.Value.Select(row => (row.Word, row.Count, row.Articles)).OrderBy(row => row.Word, StringComparer.Ordinal));
        }

        var whole = articles.FrequencyList(matchCase, wordsOnly);
        Assert.All(whole, row => Assert.Equal(row.Count, lists.Sum(list => list.Value.CountOf(row.Word))));
        Assert.All(whole, row => Assert.Equal(row.Articles, lists.Sum(list => list.Value.Where(part => part.Word == row.Word).Sum(part => part.Articles))));
        Assert.Equal(whole.TokenCount, lists.Sum(list => list.Value.TokenCount));
    }
}
