namespace Corpus.Testing;

/// <summary>
/// Invariance tests (INV; Ribeiro et al. 2020, section 2.1): a perturbation that should not matter, and a program whose answer should stay the same.
/// <code>Invariance.SameSpans(Krant.Articles, text => Splitter.Split(text), Perturbation.LineEndings()).ShouldHold();</code>
/// </summary>
/// <remarks>
/// <para>A case is an article, a perturbation and a seed, where the perturbation changes the text; where it changes nothing there is nothing to test, and the report counts it apart. The
/// function runs once on each original and once on each changed text, in the order of the articles, and never at the same time; the check runs when it is asked whether it holds.</para>
/// <para>Spans are the same if each span of the original is found where the map has it in the changed text, with its label, or if what was found there is that span mapped back: so what was
/// inserted or deleted at the very edge of a span may count for it or not. A span that has nothing left is not expected, nor is one that reaches behind the place where a
/// text was cut off; and what was found in the rest of such a span is no error.</para>
/// </remarks>
public static class Invariance
{
    /// <summary>Whether a program finds the same spans in changed texts.</summary>
    /// <typeparam name="TArticle">The articles' type.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="run">The program: spans of a text, in any order, in UTF-16 units of it.</param>
    /// <param name="perturbations">The changes, each by itself.</param>
    /// <exception cref="ArgumentException">There is no perturbation, or one is null.</exception>
    public static InvarianceCheck SameSpans<TArticle>(IEnumerable<TArticle> articles, Func<string, IEnumerable<LabeledSpan>> run, params Perturbation[] perturbations)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(run);
        return SameSpans(articles, (_, text) => run(text), perturbations);
    }

    /// <inheritdoc cref="SameSpans{TArticle}(IEnumerable{TArticle}, Func{string, IEnumerable{LabeledSpan}}, Perturbation[])"/>
    public static InvarianceCheck SameSpans<TArticle>(IEnumerable<TArticle> articles, Func<string, IEnumerable<Range>> run, params Perturbation[] perturbations)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(run);
        return SameSpans(articles, (_, text) => run(text), perturbations);
    }

    /// <inheritdoc cref="SameSpans{TArticle}(IEnumerable{TArticle}, Func{string, IEnumerable{LabeledSpan}}, Perturbation[])"/>
    public static InvarianceCheck SameSpans<TArticle>(IEnumerable<TArticle> articles, Func<string, IEnumerable<(int Start, int Length)>> run, params Perturbation[] perturbations)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(run);
        return SameSpans(articles, (_, text) => run(text), perturbations);
    }

    /// <summary>Whether a program that has the article too, for its language or date, finds the same spans in changed texts.</summary>
    /// <typeparam name="TArticle">The articles' type.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="run">The program: spans of a text, in any order, in UTF-16 units of it. It gets the text to read; the article has the original.</param>
    /// <param name="perturbations">The changes, each by itself.</param>
    /// <exception cref="ArgumentException">There is no perturbation, or one is null.</exception>
    public static InvarianceCheck SameSpans<TArticle>(IEnumerable<TArticle> articles, Func<TArticle, string, IEnumerable<LabeledSpan>> run, params Perturbation[] perturbations)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(run);
        var cases = new CheckCases<TArticle, LabeledSpan[]>("same spans", articles, (article, text) => FoundSpans.In(text, run(article, text)), perturbations, SpanComparison.Compare);
        return new InvarianceCheck(cases.Run);
    }

    /// <inheritdoc cref="SameSpans{TArticle}(IEnumerable{TArticle}, Func{TArticle, string, IEnumerable{LabeledSpan}}, Perturbation[])"/>
    public static InvarianceCheck SameSpans<TArticle>(IEnumerable<TArticle> articles, Func<TArticle, string, IEnumerable<Range>> run, params Perturbation[] perturbations)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(run);
        return SameSpans(articles, (article, text) => run(article, text)?.Select(range => FoundSpans.Of(range, text.Length))!, perturbations);
    }

    /// <inheritdoc cref="SameSpans{TArticle}(IEnumerable{TArticle}, Func{TArticle, string, IEnumerable{LabeledSpan}}, Perturbation[])"/>
    public static InvarianceCheck SameSpans<TArticle>(IEnumerable<TArticle> articles, Func<TArticle, string, IEnumerable<(int Start, int Length)>> run, params Perturbation[] perturbations)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(run);
        return SameSpans(articles, (article, text) => run(article, text)?.Select(span => new LabeledSpan(span.Start, span.Length))!, perturbations);
    }

    /// <summary>Whether a program gives the same answer for changed texts: equal, or a sequence of equal elements in the same order.</summary>
    /// <typeparam name="TArticle">The articles' type.</typeparam>
    /// <typeparam name="TResult">The answer's type.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="run">The program.</param>
    /// <param name="perturbations">The changes, each by itself.</param>
    /// <exception cref="ArgumentException">There is no perturbation, or one is null.</exception>
    public static InvarianceCheck SameResult<TArticle, TResult>(IEnumerable<TArticle> articles, Func<string, TResult> run, params Perturbation[] perturbations)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(run);
        return SameResult(articles, (_, text) => run(text), perturbations);
    }

    /// <summary>Whether a program that has the article too gives the same answer for changed texts: equal, or a sequence of equal elements in the same order.</summary>
    /// <typeparam name="TArticle">The articles' type.</typeparam>
    /// <typeparam name="TResult">The answer's type.</typeparam>
    /// <param name="articles">The articles.</param>
    /// <param name="run">The program. It gets the text to read; the article has the original.</param>
    /// <param name="perturbations">The changes, each by itself.</param>
    /// <exception cref="ArgumentException">There is no perturbation, or one is null.</exception>
    public static InvarianceCheck SameResult<TArticle, TResult>(IEnumerable<TArticle> articles, Func<TArticle, string, TResult> run, params Perturbation[] perturbations)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(run);
        var cases = new CheckCases<TArticle, TResult>("same result", articles, run, perturbations, ResultComparison.Same);
        return new InvarianceCheck(cases.Run);
    }
}
