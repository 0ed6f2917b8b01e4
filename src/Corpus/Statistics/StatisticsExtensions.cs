namespace Corpus;

/// <summary>What corpus linguistics counts, over the articles of a query.</summary>
/// <remarks>
/// Words are tokens, compared without case unless it is said otherwise (<see cref="Text.ContainsWord(string, bool)"/> says how). Punctuation marks are tokens too; <c>wordsOnly</c> leaves
/// out every token that has neither a letter nor a digit. The articles' order does not matter. Results are complete, and are sorted
/// the same way on every machine: forms by their code points, without case first. What
/// <see cref="ArticleQuery{TArticle, TFields}.WithCancellation"/> was given is observed.
/// </remarks>
public static partial class StatisticsExtensions
{
    /// <summary>How often each word occurs in the articles. O(words) for all articles of a corpus, O(tokens) for others.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static FrequencyList FrequencyList<TArticle, TFields>(this ArticleQuery<TArticle, TFields> articles, bool matchCase = false, bool wordsOnly = false)
        where TArticle : Article
        where TFields : ArticleFields
        => new(SubcorpusOf(articles), matchCase, wordsOnly);

    /// <summary>How often words follow each other: n-grams, or with <paramref name="skip"/> k-skip-n-grams (Guthrie et al. 2006, "A closer look at skip-gram modelling"). O(n · tokens · ways to skip), and some 13 bytes of memory a token.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="n">How many words, from 1 to 5.</param>
    /// <param name="skip">How many tokens may be left out between the first word and the last, in all: from 0 to 10. Words that stand so in several ways are counted for each of them.</param>
    /// <param name="within">What an n-gram does not reach beyond. By default a paragraph, as a phrase that is searched; so both have the same count.</param>
    /// <param name="minCount">The least count of what is listed; <see cref="NGramList.TotalCount"/> has the others too.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out n-grams of which a token has neither a letter nor a digit. What stands on both sides of a comma does not become neighbours.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is not in its range, or <paramref name="within"/> is no unit.</exception>
    /// <exception cref="InvalidOperationException">There are more tokens or n-grams than an array has places: some 2,000,000,000.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static NGramList NGrams<TArticle, TFields>(
        this ArticleQuery<TArticle, TFields> articles, int n, int skip = 0, ContextUnit within = ContextUnit.Paragraph, int minCount = 1, bool matchCase = false, bool wordsOnly = false)
        where TArticle : Article
        where TFields : ArticleFields
    {
        if (n is < 1 or > 5)
            throw new ArgumentOutOfRangeException(nameof(n), n, "n must be from 1 to 5.");
        if (skip is < 0 or > 10)
            throw new ArgumentOutOfRangeException(nameof(skip), skip, "The number of tokens to leave out must be from 0 to 10.");
        ArgumentOutOfRangeException.ThrowIfLessThan(minCount, 1);
        ContextUnits.Check(within, nameof(within));
        return new(SubcorpusOf(articles), new NGramOptions(n, skip, within, minCount, matchCase, wordsOnly));
    }

    /// <summary>
    /// The words that occur near a pattern, in windows: surface co-occurrence (Evert 2008, "Corpora and collocations", §3). A token that several windows have counts once, and the tokens of the
    /// occurrences do not count. Windows end with their article. O(tokens in windows + words) for all articles of a corpus, O(tokens) for others.
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for. What occurs nowhere has no collocates.</param>
    /// <param name="window">How many tokens on each side of an occurrence are near it, punctuation marks included.</param>
    /// <param name="measure">What to sort by.</param>
    /// <param name="minCount">How often a word must occur near the pattern to be listed.</param>
    /// <param name="matchCase">Whether words near it that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit. They still take a place in the window.</param>
    /// <exception cref="ArgumentNullException">The articles or the pattern are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is less than 1, or <paramref name="measure"/> is none.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static CollocationList Collocations<TArticle, TFields>(
        this ArticleQuery<TArticle, TFields> articles, WordPattern pattern, int window = 5, AssociationMeasure measure = AssociationMeasure.LogLikelihood, int minCount = 1,
        bool matchCase = false, bool wordsOnly = false)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        return Collocations(articles, pattern, window, window, measure, minCount, matchCase, wordsOnly);
    }

    /// <summary>The same in windows that are not as long on both sides.</summary>
    /// <inheritdoc cref="Collocations{TArticle, TFields}(ArticleQuery{TArticle, TFields}, WordPattern, int, AssociationMeasure, int, bool, bool)"/>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for. What occurs nowhere has no collocates.</param>
    /// <param name="left">How many tokens before an occurrence are near it.</param>
    /// <param name="right">How many tokens behind an occurrence are near it.</param>
    /// <param name="measure">What to sort by.</param>
    /// <param name="minCount">How often a word must occur near the pattern to be listed.</param>
    /// <param name="matchCase">Whether words near it that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit. They still take a place in the window.</param>
    public static CollocationList Collocations<TArticle, TFields>(
        this ArticleQuery<TArticle, TFields> articles, WordPattern pattern, int left, int right, AssociationMeasure measure = AssociationMeasure.LogLikelihood, int minCount = 1,
        bool matchCase = false, bool wordsOnly = false)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentOutOfRangeException.ThrowIfNegative(left);
        ArgumentOutOfRangeException.ThrowIfNegative(right);
        var options = new CollocationOptions(measure, minCount, matchCase, wordsOnly);
        return options.ListOf(
            SubcorpusOf(articles), pattern, line => line.Add("window", $"{left} left, {right} right"), (search, units) => WindowCollocations.Count(search, units, left, right));
    }

    /// <summary>
    /// The words that occur in the same sentences, paragraphs or articles as a pattern: textual co-occurrence (Evert 2008, "Corpora and collocations", §3). What is counted is units, each once however
    /// often it has a word; the tokens of the occurrences do not count. O(tokens).
    /// </summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="pattern">What to look for. What occurs nowhere has no collocates.</param>
    /// <param name="within">The unit. One that an occurrence reaches into has it.</param>
    /// <param name="measure">What to sort by.</param>
    /// <param name="minCount">How many units must have the word and the pattern for it to be listed.</param>
    /// <param name="matchCase">Whether words near it that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit.</param>
    /// <exception cref="ArgumentNullException">The articles or the pattern are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minCount"/> is less than 1, or <paramref name="within"/> or <paramref name="measure"/> is none.</exception>
    /// <exception cref="TimeoutException">A regular expression took longer than its limit.</exception>
    /// <exception cref="CorpusImageException">The image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">The query was cancelled.</exception>
    public static CollocationList Collocations<TArticle, TFields>(
        this ArticleQuery<TArticle, TFields> articles, WordPattern pattern, ContextUnit within, AssociationMeasure measure = AssociationMeasure.LogLikelihood, int minCount = 1,
        bool matchCase = false, bool wordsOnly = false)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ContextUnits.Check(within, nameof(within));
        var options = new CollocationOptions(measure, minCount, matchCase, wordsOnly);
        return options.ListOf(SubcorpusOf(articles), pattern, line => line.Add("within", within.ToString()), (search, units) => UnitCollocations.Count(search, units, within));
    }

    /// <summary>How much more or less often words occur in the articles than in others. O(tokens), or O(words) for whole corpora.</summary>
    /// <typeparam name="TArticle">The corpus's article class.</typeparam>
    /// <typeparam name="TFields">The corpus's fields.</typeparam>
    /// <typeparam name="TReferenceArticle">The article class of the reference.</typeparam>
    /// <typeparam name="TReferenceFields">The fields of the reference.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="reference">What they are compared with: other articles of the corpus (<c>articles.Complement()</c>), or another corpus. What both have counts in both.</param>
    /// <param name="measure">What to sort by.</param>
    /// <param name="minCount">How often a word must occur in one of the two to be listed.</param>
    /// <param name="matchCase">Whether words that differ in case are different.</param>
    /// <param name="wordsOnly">Whether to leave out tokens without a letter or a digit; they are then no part of the sizes either.</param>
    /// <exception cref="ArgumentNullException">The articles or the reference are null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minCount"/> is less than 1, or <paramref name="measure"/> is none.</exception>
    /// <exception cref="CorpusImageException">An image was built before there was an index of words, or is damaged.</exception>
    /// <exception cref="OperationCanceledException">A query was cancelled.</exception>
    public static KeynessList Keyness<TArticle, TFields, TReferenceArticle, TReferenceFields>(
        this ArticleQuery<TArticle, TFields> articles, ArticleQuery<TReferenceArticle, TReferenceFields> reference, KeynessMeasure measure = KeynessMeasure.LogLikelihood, int minCount = 1,
        bool matchCase = false, bool wordsOnly = false)
        where TArticle : Article
        where TFields : ArticleFields
        where TReferenceArticle : Article
        where TReferenceFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(reference);
        ArgumentOutOfRangeException.ThrowIfLessThan(minCount, 1);
        if (!Enum.IsDefined(measure))
            throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure must be one of KeynessMeasure.");
        return new(SubcorpusOf(articles), SubcorpusOf(reference), measure, minCount, matchCase, wordsOnly);
    }

    private static Subcorpus SubcorpusOf<TArticle, TFields>(ArticleQuery<TArticle, TFields> articles)
        where TArticle : Article
        where TFields : ArticleFields
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new Subcorpus(articles.Selection);
    }
}
