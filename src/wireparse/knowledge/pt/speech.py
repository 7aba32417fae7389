"""Portuguese words around quotations."""

from __future__ import annotations

from typing import Final

from wireparse.rows import Speech

__all__ = ["SPEECH"]


SPEECH: Final = Speech(
    report=(
        "dizer", "afirmar", "explicar", "acrescentar", "garantir", "assegurar", "contar", "declarar",
        "apontar", "ressaltar", "sublinhar", "destacar", "insistir", "salientar", "sustentar", "concluir",
        "responder", "perguntar", "relatar", "recordar", "lembrar", "reconhecer", "admitir", "lamentar",
        "denunciar", "criticar", "alertar", "avisar", "anunciar", "argumentar", "esclarecer", "comentar",
        "considerar", "reiterar", "reforçar", "resumir", "brincar", "exclamar", "celebrar", "prometer",
        "confirmar", "negar", "revelar", "observar", "advertir", "enfatizar", "completar", "ponderar",
        "avaliar", "frisar", "referir", "defender", "informar", "adiantar", "confessar", "desabafar",
        "prosseguir", "recomendar", "sugerir", "alegar", "testemunhar", "contestar", "rebater", "pontuar",
        "opinar",
    ),
    write=("escrever", "tuitar", "publicar", "postar"),
    cry=("gritar", "cantar", "sussurrar"),
    label=("chamar", "classificar", "definir", "qualificar", "acusar"),
    think=(
        "acreditar", "pensar", "esperar", "temer", "saber", "sentir", "ver", "achar", "entender",
    ),
    act=(
        "pedir", "exigir", "ordenar", "propor", "rejeitar", "ameaçar", "convidar", "continuar", "seguir",
        "mostrar", "falar", "apelar",
    ),
    irregular=(
        "dizer diz dizem disse disseram dito dizia diziam dizendo dirá",
        "reconhecer reconhece reconhecem reconheceu reconhecido",
        "advertir adverte advertem advertiu advertido", "sustentar sustenta sustentam sustentou sustentado",
        "ver vê veem viu visto", "saber sabe sabem soube sabido", "sentir sente sentem sentiu sentido",
        "pedir pede pedem pediu pediram pedido", "propor propõe propõem propôs proposto",
        "referir refere referem referiu referido", "prosseguir prossegue prosseguiu prosseguido",
        "negar nega negam negou negado",
    ),
    crediting=("segundo", "conforme", "para"),
    people=(
        "ministro", "ministra", "presidente", "director", "diretor", "diretora", "prefeito", "prefeita",
        "porta-voz", "advogado", "advogada", "deputado", "deputada", "senador", "senadora", "secretário",
        "secretária", "pesquisador", "pesquisadora", "investigador", "especialista", "treinador", "treinadora",
        "responsável", "médico", "médica", "professor", "professora", "autor", "autora", "testemunha", "homem",
        "mulher", "pai", "mãe", "filho", "filha", "irmão", "irmã", "juiz", "juíza", "polícia", "procurador",
        "procuradora", "general", "pescador", "pescadora", "morador", "moradora", "líder", "chefe",
        "engenheiro", "engenheira", "vereador", "vereadora",
    ),
    bodies=(
        "polícia", "governo", "ministério", "partido", "sindicato", "empresa", "tribunal", "prefeitura",
        "câmara", "associação", "agência", "jornal", "comissão", "universidade", "exército", "banco", "grupo",
        "conselho", "federação",
    ),
    writings=(
        "comunicado", "relatório", "texto", "carta", "estudo", "livro", "filme", "série", "programa",
        "romance", "canção", "disco", "título", "jornal", "revista", "exposição", "emissora", "podcast",
        "projeto", "campanha", "operação", "barco", "navio", "artigo", "blog", "site", "plataforma",
        "aplicativo", "documentário", "peça", "comédia", "prêmio", "prémio", "festival", "feira", "grupo",
        "banda", "associação", "partido", "ferry", "cargueiro", "veleiro", "crime", "crimes", "modelo",
        "movimento", "coletivo", "faixa", "álbum", "reportagem", "coluna", "seção", "novela", "telenovela",
        "música", "quadro",
    ),
    title=(
        "intitulado", "intitulada", "chamado", "chamada", "apelidado", "apelidada", "denominado",
        "denominada", "batizado", "batizada", "palavra", "palavras", "termo", "termos", "expressão",
        "conceito", "lema", "slogan", "apelido", "alcunha", "nome", "etiqueta", "categoria", "capítulo",
        "conhecido", "conhecida", "denominados", "chamados", "intitulados", "batizados", "dito",
    ),
    pronouns=(
        "ele", "ela", "eu", "nós", "você", "vocês", "tu", "eles", "elas", "este", "esta",
    ),
    objects=("se", "me", "te", "nos", "lhe", "lhes", "o"),
    relatives=("quem", "cujo", "cuja", "qual"),
    determiners=(
        "o", "a", "os", "as", "um", "uma", "uns", "umas", "este", "esta", "estes", "estas", "esse", "essa",
        "seu", "sua", "seus", "suas", "meu", "minha", "nosso", "nossa", "vários", "várias", "alguns", "algumas",
        "cada",
    ),
    prepositions=(
        "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas", "com", "sem", "por", "pelo", "pela",
        "pelos", "pelas", "para", "sobre", "ante", "sob", "desde", "até", "entre", "contra", "após", "durante",
        "segundo", "ao", "à", "aos", "às", "num", "numa",
    ),
    auxiliaries=(
        "tem", "têm", "tinha", "tinham", "é", "são", "era", "eram", "foi", "foram", "será", "está", "estão",
        "estava", "pode", "podem", "deve", "devem", "vai", "vão", "sido", "ter", "há", "ser", "estar", "teria",
        "seria", "havia",
    ),
    adverbs=(
        "também", "já", "ontem", "hoje", "depois", "então", "ainda", "além", "assim", "segunda-feira",
        "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado", "domingo", "mais", "muito",
        "não", "nunca", "sempre", "agora", "bem", "só", "aqui", "ali", "pouco", "porém",
    ),
    subordinators=("que", "se", "quando", "como", "porque", "embora", "onde", "enquanto", "pois"),
    conjunctions=("e", "ou", "nem"),
    contrast=("mas",),
    joiners=(
        "de", "do", "da", "dos", "das", "e", "van", "von", "der", "di", "del", "el", "al", "bin",
    ),
    titles=(
        "Sr.", "Sra.", "Dr.", "Dra.", "Prof.", "Dom", "Dona", "dom", "dona", "senhor", "senhora", "Senhor",
        "Senhora", "Presidente", "Ministro", "Ministra", "Prefeito", "Prefeita", "General", "Coronel",
        "Capitão", "Rei", "Rainha", "Papa", "ministro", "ministra", "presidente", "prefeito", "prefeita",
        "senador", "senadora",
    ),
    abbreviations=("Sr", "Sra", "Dr", "Dra", "Prof", "etc", "pág", "art"),
    calendar=(
        "Janeiro", "Fevereiro", "Março", "Abril", "Maio", "Junho", "Julho", "Agosto", "Setembro", "Outubro",
        "Novembro", "Dezembro", "Segunda", "Terça", "Quarta", "Quinta", "Sexta", "Sábado", "Domingo",
    ),
    masculine=(
        "ele", "Sr.", "senhor", "ministro", "diretor", "advogado", "deputado", "prefeito", "José", "João",
        "Antônio", "António", "Francisco", "Carlos", "Paulo", "Pedro", "Lucas", "Luiz", "Luís", "Marcos",
        "Gabriel", "Rafael", "Daniel", "Marcelo", "Bruno", "Eduardo", "Felipe", "Rodrigo", "Manuel", "Fernando",
        "Jorge", "Ricardo", "Jaime", "Rui", "Tiago", "Miguel",
    ),
    feminine=(
        "ela", "Sra.", "senhora", "ministra", "diretora", "advogada", "deputada", "prefeita", "Maria", "Ana",
        "Francisca", "Antônia", "Adriana", "Juliana", "Márcia", "Fernanda", "Patrícia", "Aline", "Sandra",
        "Camila", "Amanda", "Bruna", "Jéssica", "Letícia", "Júlia", "Luciana", "Vanessa", "Mariana", "Gabriela",
        "Beatriz", "Carla", "Clara", "Simone", "Catarina", "Inês", "Teresa",
    ),
    plural=("eles", "elas", "nós"),
)
