using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.LinguistSpeed;

/// <summary>The right answers, by loops over all tokens that are too simple to be wrong: what every system is held against.</summary>
internal sealed class PlainAnswers(TokenTable tokens)
{
    /// <summary>The answer. O(tokens of the corpus).</summary>
    public LinguistAnswer Answer(LinguistTask task, LinguistRule rule) => (task.Kind, rule) switch
    {
        (_, LinguistRule.LineOfArticle) => LinguistAnswer.Of(ArticlesWith(task.Word).Count, []),
        (LinguistTaskKind.Collocates, LinguistRule.PairOfHit) => Words(CountsOf(Places(task.Word).SelectMany(place => Around(place, task.Window).Where(token => token != place.Token)))),
        _ => Answer(task),
    };

    /// <summary>How many tokens the articles with the word have.</summary>
    public long TokensOfPart(string word) => ArticlesWith(word).Sum(article => (long)(tokens.TokensOf(article).End - tokens.TokensOf(article).Start));

    private LinguistAnswer Answer(LinguistTask task) => task.Kind switch
    {
        LinguistTaskKind.Concordance => Concordance(Places(task.Word), task.Window),
        LinguistTaskKind.SortedConcordance => Concordance(SortedByRight(Places(task.Word), task.Window), task.Window),
        LinguistTaskKind.FrequencyList => Words(Counts(Enumerable.Range(0, tokens.ArticleCount))),
        LinguistTaskKind.FrequencyListOfPart => Words(Counts(ArticlesWith(task.Word))),
        LinguistTaskKind.Collocates => Words(CountsOf(Places(task.Word).SelectMany(place => Around(place, task.Window)).Distinct().Where(token => Form(tokens.FormAt(token)) != task.Word))),
        LinguistTaskKind.Bigrams => LinguistAnswer.OfCounts([.. Bigrams().Select(pair => (new[] { Form(pair.Key.First), Form(pair.Key.Second) }, (long)pair.Value))]),
        LinguistTaskKind.Keyness => Keyness(ArticlesWith(task.Word)),
        _ => throw new ArgumentOutOfRangeException(nameof(task), task, null),
    };

    private string Form(int form) => tokens.Forms[form];

    private List<(int Token, int Start, int End)> Places(string word)
    {
        var form = tokens.IndexOf(word);
        var places = new List<(int, int, int)>();
        for (var article = 0; article < tokens.ArticleCount; article++)
        {
            var (start, end) = tokens.TokensOf(article);
            for (var token = start; token < end; token++)
            {
                if (tokens.FormAt(token) == form)
                    places.Add((token, start, end));
            }
        }

        return places;
    }

    private LinguistAnswer Concordance(List<(int Token, int Start, int End)> places, int window) => LinguistAnswer.OfConcordance(places.Count, i =>
    {
        var (token, start, end) = places[i];
        return [string.Concat(Forms(Math.Max(start, token - window), token)), Form(tokens.FormAt(token)), string.Concat(Forms(token + 1, Math.Min(end, token + 1 + window)))];
    });

    private List<(int Token, int Start, int End)> SortedByRight(List<(int Token, int Start, int End)> places, int window)
        => [.. places.OrderBy(place => Forms(place.Token + 1, Math.Min(place.End, place.Token + 1 + window)).ToArray(), Comparer<string[]>.Create(Compare))];

    // The order of UTF-16 is that of code points but for characters beyond U+FFFF beside those from U+E000 on, which do not meet in these texts.
    private static int Compare(string[] left, string[] right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            if (string.CompareOrdinal(left[i], right[i]) is not 0 and var order)
                return order;
        }

        return left.Length - right.Length;
    }

    private IEnumerable<string> Forms(int start, int end) => Enumerable.Range(start, end - start).Select(token => Form(tokens.FormAt(token)));

    private List<int> ArticlesWith(string word)
    {
        var form = tokens.IndexOf(word);
        return [.. Enumerable.Range(0, tokens.ArticleCount).Where(article => Tokens(article).Contains(form))];
    }

    private IEnumerable<int> Tokens(int article)
    {
        var (start, end) = tokens.TokensOf(article);
        return Enumerable.Range(start, end - start).Select(tokens.FormAt);
    }

    private Dictionary<int, int> Counts(IEnumerable<int> articles) => articles.SelectMany(Tokens).CountBy(form => form).ToDictionary();

    private Dictionary<(int First, int Second), int> Bigrams()
        => Enumerable.Range(1, tokens.TokenCount - 1)
            .Where(token => !tokens.BeginsParagraph(token))
            .CountBy(token => (tokens.FormAt(token - 1), tokens.FormAt(token)))
            .ToDictionary();

    private Dictionary<int, int> CountsOf(IEnumerable<int> places) => places.CountBy(tokens.FormAt).ToDictionary();

    private static IEnumerable<int> Around((int Token, int Start, int End) place, int window)
        => Enumerable.Range(place.Token - window, (2 * window) + 1).Where(token => token >= place.Start && token < place.End);

    private LinguistAnswer Words(Dictionary<int, int> counts) => LinguistAnswer.OfCounts([.. counts.Select(pair => (new[] { Form(pair.Key) }, (long)pair.Value))]);

    private LinguistAnswer Keyness(List<int> articles)
    {
        var part = Counts(articles);
        var reference = Counts(Enumerable.Range(0, tokens.ArticleCount).Except(articles));
        var (size, referenceSize) = (part.Values.Sum(count => (long)count), reference.Values.Sum(count => (long)count));
        return LinguistAnswer.OfKeyness([.. part.Keys.Union(reference.Keys).Select(form =>
        {
            var (first, second) = (part.GetValueOrDefault(form), reference.GetValueOrDefault(form));
            return (Form(form), (long)first, (long)second, LogLikelihood(first, size, second, referenceSize));
        })]);
    }

    /// <summary>Of Rayson and Garside (2000); negative where the word is rarer than in the reference.</summary>
    private static double LogLikelihood(double first, double size, double second, double referenceSize)
    {
        var share = (first + second) / (size + referenceSize);
        var score = 2 * (Part(first, size * share) + Part(second, referenceSize * share));
        return first >= size * share ? score : -score;
        static double Part(double count, double expected) => count == 0 ? 0 : count * Math.Log(count / expected);
    }
}
