using System.Diagnostics.CodeAnalysis;

namespace Corpus.Testing;

/// <summary>Scores what a program finds in articles against gold: three lines of a test.</summary>
/// <example>
/// <code>
/// Score.Sentences(article, mySpans).ShouldReach(f1: 0.95);
///
/// var report = Score.Sentences(Krant.Articles, a => Splitter.Split(a.Text));
/// report.ShouldReach(f1: 0.95);
/// </code>
/// </example>
/// <remarks>
/// <para>Tokens and sentences are right where both ends are those of gold, counted over the characters that are no white space, as the CoNLL 2018 shared task on universal dependencies does
/// (Zeman et al. 2018, section 5; <c>conll18_ud_eval.py</c>). That program refuses a system that leaves characters out; here they only cost recall.</para>
/// <para>Spans with labels are right where both ends and the label are those of gold, as conlleval (Tjong Kim Sang and Buchholz 2000) and seqeval count them: one with a wrong end is both found
/// wrongly and missed. Other measures: <see cref="SpanMatch"/>.</para>
/// <para>Thread-safe. The functions are called once for each article, one after the other, on the calling thread.</para>
/// </remarks>
[SuppressMessage("ApiDesign", "RS0026:Do not add multiple overloads with optional parameters", Justification = "They differ in the kinds of spans that they take, which no call leaves out.")]
public static partial class Score
{
    private static T Given<T>(ScoredText text, T? given)
        where T : class
        => given ?? throw text.Refuse("the program gave null. Give an empty list where it finds nothing.");
}
