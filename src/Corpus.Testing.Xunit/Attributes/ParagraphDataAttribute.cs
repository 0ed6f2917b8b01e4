namespace Corpus.Testing;

/// <summary>Gives a theory the paragraphs of the articles of a corpus, each as a test of its own: <c>[Theory, ParagraphData(typeof(Krant), Sample = 50)] public void Holds(Paragraph paragraph)</c>.</summary>
/// <remarks>
/// <para>The method has one parameter, a <see cref="Paragraph"/>. Articles without paragraphs give no tests.</para>
/// <inheritdoc cref="CorpusDataAttribute" path="/remarks/para"/>
/// </remarks>
/// <param name="corpus">The corpus class, which has the articles in a static property <c>Articles</c>.</param>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ParagraphDataAttribute(Type corpus) : CorpusDataAttribute(corpus)
{
    internal override RowUnit Unit => RowUnit.Paragraph;
}
